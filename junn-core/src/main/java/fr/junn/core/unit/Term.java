package fr.junn.core.unit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * One factor of a unit as written: a symbol with its prefix, or a whole number, or nothing but an annotation; its exponent.
 *
 * @param symbol the symbol with its prefix; empty for an annotation alone
 * @param annotation what stands in braces; empty where nothing does
 * @param exponent not 0
 */
record Term(String symbol, String annotation, Rational exponent) {
    static final String PERSON = "person";
    private static final int LONGEST_NUMBER = 18;

    /** Written with its exponent always: {@code 10*6}, {@code 10*-3}. */
    static final String TEN = "10*";

    /** Terms of the same symbol become one, those that cancel go; order of first appearance. */
    static List<Term> merge(List<Term> terms) {
        List<Term> merged = new ArrayList<>(terms.size());
        for (Term term : terms) {
            int at = 0;
            while (at < merged.size() && !merged.get(at).isLike(term)) {
                at++;
            }
            if (at == merged.size()) {
                merged.add(term);
            } else {
                merged.set(at, term.withExponent(merged.get(at).exponent.plus(term.exponent)));
            }
        }
        merged.removeIf(t -> t.exponent.isZero() || t.symbol.equals("1") && t.annotation.isEmpty());
        merged.replaceAll(Term::withPowerOfNumber);
        return List.copyOf(merged);
    }

    private boolean isLike(Term other) {
        return symbol.equals(other.symbol) && annotation.equals(other.annotation);
    }

    Term withExponent(Rational newExponent) {
        return new Term(symbol, annotation, newExponent);
    }

    boolean isAnnotationOnly() {
        return symbol.isEmpty() && !annotation.equals(PERSON);
    }

    private boolean isNumber() {
        return !symbol.isEmpty() && symbol.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Neither a number nor an annotation takes an exponent in the grammar. */
    private boolean takesExponent() {
        return !symbol.isEmpty() && !isNumber();
    }

    /** 100² is written 10000. */
    private Term withPowerOfNumber() {
        if (takesExponent()) {
            return this;
        }
        int power = Math.abs(exponent.numerator());
        if (exponent.denominator() != 1 || power > LONGEST_NUMBER) {
            throw new Rational.Overflow();
        }
        if (symbol.isEmpty() || power == 1) {
            return this;
        }
        String number = new BigInteger(symbol).pow(power).toString();
        if (number.length() > LONGEST_NUMBER) {
            throw new Rational.Overflow();
        }
        return new Term(number, annotation, Rational.of(Integer.signum(exponent.numerator()), 1));
    }

    /** {@code m3/s}, {@code kg.m-3} as {@code kg/m3}, {@code s-1} where there is nothing above the line. */
    static String print(List<Term> terms) {
        StringBuilder above = new StringBuilder();
        StringBuilder below = new StringBuilder();
        boolean onlyBelow = terms.stream().noneMatch(Term::isAbove);
        for (Term term : terms) {
            int times = term.takesExponent() ? 1 : Math.abs(term.exponent.numerator());
            for (int i = 0; i < times; i++) {
                if (term.isAbove() || onlyBelow && term.takesExponent()) {
                    above.append(above.length() == 0 ? "" : ".").append(term.text(term.exponent));
                } else {
                    below.append('/').append(term.text(term.exponent.negated()));
                }
            }
        }
        if (above.length() == 0) {
            above.append('1');
        }
        return above.append(below).toString();
    }

    private boolean isAbove() {
        return exponent.numerator() > 0 || symbol.equals(TEN);
    }

    private String text(Rational printed) {
        String braces = annotation.isEmpty() ? "" : "{" + annotation + "}";
        if (!takesExponent()) {
            return symbol + braces;
        }
        return symbol + (symbol.equals(TEN) && printed.equals(Rational.ONE) ? "1" : printed) + braces;
    }
}
