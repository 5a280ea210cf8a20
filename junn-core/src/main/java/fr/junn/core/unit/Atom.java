package fr.junn.core.unit;

/**
 * A unit symbol of the table, with or without a prefix.
 *
 * @param symbol the symbol, such as {@code m}, {@code [ft_i]}
 * @param takesPrefix whether {@code k}, {@code m} and the like may stand before it
 * @param scale its scale
 * @param money whether it is a currency
 * @param factor how many base units one of it is
 * @param zero where its zero lies, in base units; 0 except for intervals
 * @param dimension what it measures
 * @param name in English, for suggestions
 */
record Atom(
        String symbol,
        boolean takesPrefix,
        Unit.Scale scale,
        boolean money,
        Fraction factor,
        Fraction zero,
        Dimension dimension,
        String name) {

    Atom scaledBy(Fraction prefix) {
        return new Atom(symbol, false, scale, money, prefix.times(factor), zero, dimension, name);
    }
}
