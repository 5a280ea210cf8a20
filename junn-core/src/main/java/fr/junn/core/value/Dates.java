package fr.junn.core.value;

import fr.junn.core.error.JunnException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Calendar and clock texts, as ISO 8601 and XML Schema write them. */
final class Dates {
    private static final int MAX_YEAR = 999_999;
    private static final Pattern DATE = Pattern.compile("(-?\\d{4,6})(?:-(\\d\\d)(?:-(\\d\\d))?)?");

    private Dates() {}

    static void check(int year, int month, int day) {
        boolean good = Math.abs((long) year) <= MAX_YEAR && month >= 0 && day >= 0 && (month > 0 || day == 0);
        if (good && month > 0) {
            try {
                LocalDate.of(year, month, Math.max(1, day));
            } catch (DateTimeException e) {
                good = false;
            }
        }
        if (!good) {
            throw bad(year + "-" + month + "-" + day);
        }
    }

    static Value.Date parse(String text) {
        Matcher m = DATE.matcher(text);
        if (!m.matches()) {
            throw bad(text);
        }
        return new Value.Date(Integer.parseInt(m.group(1)), part(m.group(2), text), part(m.group(3), text));
    }

    /** A month or day that is written must not be 00, which in a {@link Value.Date} means that it is not known. */
    private static int part(@Nullable String digits, String text) {
        if (digits == null) {
            return 0;
        }
        int value = Integer.parseInt(digits);
        if (value == 0) {
            throw bad(text);
        }
        return value;
    }

    static String print(Value.Date date) {
        String year = String.format(Locale.ROOT, date.year() < 0 ? "-%04d" : "%04d", Math.abs(date.year()));
        if (date.month() == 0) {
            return year;
        }
        String month = String.format(Locale.ROOT, "%s-%02d", year, date.month());
        return date.day() == 0 ? month : String.format(Locale.ROOT, "%s-%02d", month, date.day());
    }

    static Value.Moment parseMoment(String text) {
        try {
            if (hasOffset(text)) {
                OffsetDateTime time = OffsetDateTime.parse(text);
                return new Value.Moment(time.toInstant(), time.getOffset());
            }
            return new Value.Moment(LocalDateTime.parse(text).toInstant(ZoneOffset.UTC), null);
        } catch (DateTimeParseException e) {
            throw new JunnException(
                    e,
                    ValueMessage.BAD_TEXT,
                    text,
                    ValueKind.INSTANT,
                    "2026-01-31T12:00:00, with or without Z or +01:00");
        }
    }

    private static boolean hasOffset(String text) {
        int time = text.indexOf('T');
        return time >= 0 && (text.endsWith("Z") || text.indexOf('+', time) > 0 || text.indexOf('-', time) > 0);
    }

    static String print(Value.Moment moment) {
        ZoneOffset offset = moment.offset();
        return offset == null
                ? DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment.instant().atOffset(ZoneOffset.UTC))
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.instant().atOffset(offset));
    }

    /** The interval form of ISO 8601-2, {@code ..} for an open end. */
    static String print(Value.Period period) {
        return open(period.from()) + "/" + open(period.to());
    }

    static Value.Period parsePeriod(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw badPeriod(text);
        }
        return new Value.Period(end(text.substring(0, slash), text), end(text.substring(slash + 1), text));
    }

    static Optional<Value.Period> intersection(Value.Period a, Value.Period b) {
        Instant from = a.from() == null || b.from() != null && b.from().isAfter(a.from()) ? b.from() : a.from();
        Instant to = a.to() == null || b.to() != null && b.to().isBefore(a.to()) ? b.to() : a.to();
        boolean none = from != null && to != null && !from.isBefore(to);
        return none ? Optional.empty() : Optional.of(new Value.Period(from, to));
    }

    private static String open(@Nullable Instant end) {
        return end == null ? ".." : end.toString();
    }

    private static @Nullable Instant end(String text, String whole) {
        if (text.equals("..") || text.isEmpty()) {
            return null;
        }
        try {
            return parseMoment(text).instant();
        } catch (JunnException e) {
            throw badPeriod(whole);
        }
    }

    private static JunnException badPeriod(String text) {
        return new JunnException(
                ValueMessage.BAD_TEXT,
                text,
                ValueKind.PERIOD,
                "2026-01-01T00:00:00Z/2027-01-01T00:00:00Z, .. for open");
    }

    private static JunnException bad(String text) {
        return new JunnException(
                ValueMessage.BAD_TEXT, text, ValueKind.DATE, "an existing date as 2026, 2026-01 or 2026-01-31");
    }
}
