package fr.junn.core.unit;

import fr.junn.core.error.JunnException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a case-sensitive UCUM code into terms: the grammar of UCUM 2.1, §§ 2–10, and fractions in parentheses as
 * exponents.
 *
 * <pre>
 * main      = ["/"] term
 * term      = component { ("." | "/") component }         from left to right
 * component = ( symbol [exponent] | number | "(" term ")" ) [annotation]  |  annotation
 * exponent  = ["+"|"-"] digits  |  "(" ["+"|"-"] digits "/" digits ")"
 * </pre>
 */
final class UnitParser {
    static final int LONGEST = 250;
    private static final Rational MINUS_ONE = Rational.ONE.negated();

    private final String text;
    private final Atoms atoms;
    private final boolean suggesting;
    private int at;

    /** @param suggesting whether the error for an unknown unit names those near it, which costs a millisecond */
    UnitParser(String text, Atoms atoms, boolean suggesting) {
        this.text = text;
        this.atoms = atoms;
        this.suggesting = suggesting;
    }

    /** The terms in order, not merged. */
    List<Term> parse() {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw bad();
        }
        List<Term> terms = new ArrayList<>();
        if (peek() == '/') {
            at++;
            component(terms, MINUS_ONE);
        } else {
            component(terms, Rational.ONE);
        }
        rest(terms, Rational.ONE);
        if (at < text.length()) {
            throw bad();
        }
        return terms;
    }

    private void rest(List<Term> terms, Rational sign) {
        while (peek() == '.' || peek() == '/') {
            component(terms, text.charAt(at++) == '/' ? sign.negated() : sign);
        }
    }

    private void component(List<Term> terms, Rational sign) {
        char c = peek();
        if (c == '(') {
            at++;
            component(terms, sign);
            rest(terms, sign);
            if (peek() != ')') {
                throw bad();
            }
            at++;
            String note = annotation();
            if (!note.isEmpty()) {
                terms.add(new Term("", note, sign));
            }
        } else if (c == '{') {
            terms.add(new Term("", annotation(), sign));
        } else {
            terms.add(simple(sign));
        }
    }

    private Term simple(Rational sign) {
        int start = at;
        skipSymbol();
        String symbol = text.substring(start, at);
        if (symbol.isEmpty()) {
            throw bad();
        }
        if (isDigit(symbol.charAt(0)) && !symbol.equals(Term.TEN) && !symbol.equals("10^")) {
            if (!symbol.chars().allMatch(UnitParser::isDigit) || symbol.length() > 18) {
                at = start;
                throw bad();
            }
            return new Term(canonicalNumber(symbol, start), annotation(), sign);
        }
        if (atoms.find(symbol) == null && !symbol.equals("10^")) {
            String near = suggesting ? Suggestions.near(symbol, atoms) : "–";
            throw new JunnException(UnitMessage.UNKNOWN_UNIT, symbol, text, near);
        }
        Rational exponent = exponent();
        return new Term(symbol.equals("10^") ? Term.TEN : symbol, annotation(), exponent.times(sign));
    }

    private String canonicalNumber(String digits, int start) {
        long number = Long.parseLong(digits);
        if (number == 0) {
            at = start;
            throw bad();
        }
        return Long.toString(number);
    }

    /** Up to an operator, a parenthesis, a brace, or the exponent; brackets are part of the symbol. */
    private void skipSymbol() {
        if (text.startsWith(Term.TEN, at) || text.startsWith("10^", at)) {
            at += 3;
            return;
        }
        if (isDigit(peek())) {
            while (isDigit(peek())) {
                at++;
            }
            return;
        }
        while (at < text.length() && "./(){}+-0123456789".indexOf(peek()) < 0) {
            if (peek() == '[') {
                int close = text.indexOf(']', at);
                if (close < 0) {
                    throw bad();
                }
                at = close;
            }
            at++;
        }
    }

    private Rational exponent() {
        if (peek() == '(') {
            at++;
            int numerator = integer();
            if (peek() != '/') {
                throw bad();
            }
            at++;
            int denominator = integer();
            if (peek() != ')' || denominator == 0) {
                throw bad();
            }
            at++;
            return Rational.of(numerator, denominator);
        }
        return isDigit(peek()) || peek() == '+' || peek() == '-' ? Rational.of(integer(), 1) : Rational.ONE;
    }

    private int integer() {
        int start = at;
        if (peek() == '+' || peek() == '-') {
            at++;
        }
        int digits = at;
        while (isDigit(peek())) {
            at++;
        }
        if (at == digits || at - digits > 6) {
            at = start;
            throw bad();
        }
        return Integer.parseInt(text.substring(start, at));
    }

    private String annotation() {
        if (peek() != '{') {
            return "";
        }
        int close = text.indexOf('}', at);
        if (close <= at + 1) {
            throw bad();
        }
        String note = text.substring(at + 1, close);
        at = close + 1;
        return note;
    }

    /** The next character; 0 at the end, which no unit contains. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private JunnException bad() {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        String rest = at < shown.length() ? shown.substring(at) : "";
        return new JunnException(UnitMessage.BAD_UNIT, shown, at + 1, rest);
    }
}
