package fr.junn.core.error;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules that every enum of messages keeps. Each module checks its own:
 *
 * <pre>{@code
 * @Test
 * void messages_keep_the_house_rules() {
 *     MessageContract.check(SpiMessage.class);
 * }
 * }</pre>
 */
public final class MessageContract {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    /** Only where a space, a quotation mark or the end follows: EPSG:2154 and http:// are not punctuation. */
    private static final Pattern TIGHT_MARK =
            Pattern.compile("[^\\s\\u00a0\\u202f«(\"][:;!?](?=[\\s\\u00a0\\u202f»)]|$)");

    private static final Pattern LOOSE_MARK = Pattern.compile("[\\s\\u00a0\\u202f][:;!?](?=\\s|$)");
    private static final Pattern TIGHT_QUOTES = Pattern.compile("«[^\\s\\u00a0\\u202f]|[^\\s\\u00a0\\u202f]»");

    private MessageContract() {}

    /** Fails with all that is wrong. */
    @SafeVarargs
    public static void check(Class<? extends Message>... enums) {
        List<String> all = new ArrayList<>();
        for (Class<? extends Message> each : enums) {
            all.addAll(violations(each));
        }
        if (!all.isEmpty()) {
            throw new AssertionError(String.join("\n", all));
        }
    }

    /** All that is wrong, one line each: the constant, the rule, the template. */
    static List<String> violations(Class<? extends Message> type) {
        List<String> out = new ArrayList<>();
        Message[] constants = type.getEnumConstants();
        if (constants == null || constants.length == 0) {
            return List.of(type.getSimpleName() + ": not an enum with constants");
        }
        Set<String> codes = new HashSet<>();
        for (Message m : constants) {
            String where = type.getSimpleName() + "." + m.name() + ": ";
            rule(out, codes.add(m.code()), where, "code used twice", m.code());
            rule(
                    out,
                    CODE.matcher(m.code()).matches(),
                    where,
                    "code with other than letters, digits and -._",
                    m.code());
            template(out, where, m.english());
            template(out, where, m.french());
            Set<String> english = placeholders(m.english());
            rule(
                    out,
                    english.equals(placeholders(m.french())),
                    where,
                    "placeholders differ",
                    m.english() + " | " + m.french());
            for (int i = 0; i < english.size(); i++) {
                rule(
                        out,
                        english.contains("" + i),
                        where,
                        "placeholders are not numbered from 0 without gaps",
                        m.english());
            }
            boolean prose = m.english().split("[^A-Za-z]+").length > 4;
            rule(out, !prose || !m.english().equals(m.french()), where, "not translated", m.french());
            rule(
                    out,
                    !LOOSE_MARK.matcher(m.english()).find(),
                    where,
                    "English has no space before : ; ! ?",
                    m.english());
            rule(out, !m.english().contains("«"), where, "English quotes are \"", m.english());
            rule(out, !TIGHT_MARK.matcher(m.french()).find(), where, "French has a space before : ; ! ?", m.french());
            rule(out, !TIGHT_QUOTES.matcher(m.french()).find(), where, "French has a space inside « »", m.french());
            rule(out, !m.french().contains("\"{"), where, "French quotes are « »", m.french());
        }
        return out;
    }

    private static void template(List<String> out, String where, String template) {
        rule(
                out,
                !template.isBlank() && template.equals(template.strip()),
                where,
                "blank, or blanks at an end",
                template);
        rule(
                out,
                !template.contains("  ") && template.lines().count() <= 1,
                where,
                "two spaces, or two lines",
                template);
        String rest = template.replace("''", "").replace("'{'", "").replace("'}'", "");
        rule(out, !rest.contains("'"), where, "an apostrophe is not doubled", template);
        for (String placeholder : placeholders(template)) {
            rule(out, placeholder.matches("\\d"), where, "a placeholder is {0} to {9}", template);
        }
        try {
            new MessageFormat(template, Locale.ROOT);
        } catch (IllegalArgumentException e) {
            rule(out, false, where, "cannot be formatted", template);
        }
    }

    private static Set<String> placeholders(String template) {
        Set<String> found = new TreeSet<>();
        Matcher m = PLACEHOLDER.matcher(template.replace("'{'", "").replace("'}'", ""));
        while (m.find()) {
            found.add(m.group(1));
        }
        return found;
    }

    private static void rule(List<String> out, boolean kept, String where, String rule, String text) {
        if (!kept) {
            out.add(where + rule + ": " + text);
        }
    }
}
