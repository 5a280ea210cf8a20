package fr.junn.temporal.encode;

import fr.junn.core.error.JunnException;
import fr.junn.core.unit.Measure;
import fr.junn.core.unit.Unit;
import fr.junn.core.value.Attribute;
import fr.junn.core.value.QualifiedName;
import fr.junn.core.value.Value;
import fr.junn.core.value.ValueKind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as bytes, with their kind in front where no column tells it. */
final class ValueBytes {
    private static final ValueKind[] KINDS = ValueKind.values();
    private static final int NO_OFFSET = Integer.MIN_VALUE;

    private ValueBytes() {}

    static ValueKind kind(int tag) {
        if (tag < KINDS.length) {
            return KINDS[tag];
        }
        throw new JunnException(EncodeMessage.BAD_BYTES, "record", "the value kind " + tag);
    }

    /** Writes a value after its kind. */
    static void write(Value value, ByteWriter out, PersonalValues personal) {
        out.u8(value.kind().ordinal());
        if (value instanceof Value.Measured m) {
            out.text(m.value().unit().toString());
        } else if (value instanceof Value.Code c) {
            out.text(c.list());
        }
        writeBare(value, out, personal);
    }

    static Value read(ByteReader in, PersonalValues personal) {
        ValueKind kind = kind(in.u8());
        Unit unit = kind == ValueKind.MEASURE ? Unit.parse(in.text()) : null;
        String list = kind == ValueKind.CODE ? in.text() : "";
        return readBare(kind, unit, list, in, personal);
    }

    /** Writes a value whose kind, unit and code list are known from elsewhere. */
    static void writeBare(Value value, ByteWriter out, PersonalValues personal) {
        if (value instanceof Value.Text v) {
            out.text(v.value());
        } else if (value instanceof Value.Int v) {
            out.zigzag(v.value());
        } else if (value instanceof Value.Real v) {
            out.real(v.value());
        } else if (value instanceof Value.Bool v) {
            out.bool(v.value());
        } else if (value instanceof Value.Measured v) {
            out.real(v.value().value());
        } else if (value instanceof Value.Code v) {
            out.text(v.value());
        } else if (value instanceof Value.Date v) {
            out.zigzag(v.year()).u8(v.month()).u8(v.day());
        } else if (value instanceof Value.Moment v) {
            ZoneOffset offset = v.offset();
            write(v.instant(), out);
            out.zigzag(offset == null ? NO_OFFSET : offset.getTotalSeconds());
        } else if (value instanceof Value.Period v) {
            writeEnd(v.from(), out);
            writeEnd(v.to(), out);
        } else if (value instanceof Value.Uri v) {
            out.text(v.value());
        } else if (value instanceof Value.Reference v) {
            out.text(v.system()).text(v.identifier());
            Texts.writeOptional(v.uri(), out);
        } else if (value instanceof Value.Absent v) {
            out.text(v.reason());
        } else if (value instanceof Value.Nested v) {
            QualifiedName type = v.type();
            out.bool(type != null);
            if (type != null) {
                Texts.write(type, out);
            }
            write(v.attributes(), out, personal);
        } else if (value instanceof Value.Many v) {
            out.varint(v.items().size());
            v.items().forEach(i -> write(i, out, personal));
        }
    }

    static Value readBare(ValueKind kind, @Nullable Unit unit, String list, ByteReader in, PersonalValues personal) {
        return switch (kind) {
            case TEXT -> new Value.Text(in.text());
            case INTEGER -> new Value.Int(in.zigzag());
            case REAL -> new Value.Real(in.real());
            case BOOLEAN -> new Value.Bool(in.bool());
            case MEASURE -> new Value.Measured(Measure.of(in.real(), unit == null ? Unit.ONE : unit));
            case CODE -> new Value.Code(list, in.text());
            case DATE -> new Value.Date((int) in.zigzag(), in.u8(), in.u8());
            case INSTANT -> {
                Instant instant = instant(in);
                int offset = (int) in.zigzag();
                yield new Value.Moment(instant, offset == NO_OFFSET ? null : ZoneOffset.ofTotalSeconds(offset));
            }
            case PERIOD -> Value.Period.between(end(in), end(in));
            case URI -> new Value.Uri(in.text());
            case REFERENCE -> new Value.Reference(in.text(), in.text(), Texts.optional(in));
            case ABSENT -> new Value.Absent(in.text());
            case NESTED -> new Value.Nested(in.bool() ? Texts.name(in) : null, attributes(in, personal));
            case LIST -> {
                List<Value> items = new ArrayList<>();
                for (int n = in.count(1); n > 0; n--) {
                    items.add(read(in, personal));
                }
                yield new Value.Many(items);
            }
        };
    }

    static void write(List<Attribute> attributes, ByteWriter out, PersonalValues personal) {
        out.varint(attributes.size());
        for (Attribute a : attributes) {
            Texts.write(a.name(), out);
            out.bool(a.personal());
            if (a.personal()) {
                personal.write(a, out);
            } else {
                write(a.value(), out, personal);
            }
        }
    }

    static List<Attribute> attributes(ByteReader in, PersonalValues personal) {
        List<Attribute> attributes = new ArrayList<>();
        for (int n = in.count(4); n > 0; n--) {
            QualifiedName name = Texts.name(in);
            boolean marked = in.bool();
            attributes.add(new Attribute(name, marked ? personal.read(in) : read(in, personal), marked));
        }
        return attributes;
    }

    private static void write(Instant instant, ByteWriter out) {
        out.zigzag(instant.getEpochSecond()).varint(instant.getNano());
    }

    private static Instant instant(ByteReader in) {
        return Instant.ofEpochSecond(in.zigzag(), in.varint());
    }

    private static void writeEnd(@Nullable Instant end, ByteWriter out) {
        out.bool(end != null);
        if (end != null) {
            write(end, out);
        }
    }

    private static @Nullable Instant end(ByteReader in) {
        return in.bool() ? instant(in) : null;
    }
}
