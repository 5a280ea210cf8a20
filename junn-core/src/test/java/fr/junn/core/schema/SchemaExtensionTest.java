package fr.junn.core.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.Message;
import fr.junn.core.value.QualifiedName;
import fr.junn.core.value.ValueKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaExtensionTest {
    private static final String NAMESPACE = "https://acme.example/twin/1";
    private static final String ACME = """
            # A start-up's own types.
            module acme https://acme.example/twin/1 1.0 Acme Solar

            enum PanelKind thermal photovoltaic
            number Share real 0 1
            numbers Tilt 2..3 -90 90

            type SolarPanel : core:AbstractOccupiedSpace top
              bounded by core:ClosureSurface
              kind      1..1 is=PanelKind
              peakPower 0..1 measure=W
              share     0..1 is=Share default=1.0
              tilt      0..1 is=Tilt
              mountedOn 0..* link=con:RoofSurface reference acyclic
              record    0..2 data=Inspection
            type Inspection : gml:AbstractObject
              on 1..1 date nillable
            type SolarRoofSurface : con:RoofSurface

            extend bldg:AbstractBuilding
              bounded by con:DoorSurface
              panel     0..* part=SolarPanel
              ownerName 0..* text personal
            """;

    private final FeatureSchema schema = FeatureSchema.citygml3();

    @Test
    void a_table_of_a_third_party_adds_types_and_properties_without_recompiling(@TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("acme.schema"), ACME);
        FeatureSchema mine = FeatureSchema.read(file);

        FeatureType panel = mine.type("acme:SolarPanel");
        assertThat(panel.module()).isEqualTo(new SchemaModule("acme", NAMESPACE, "Acme Solar", "1.0"));
        assertThat(panel.isTopLevel()).isTrue();
        assertThat(panel.isA(mine.type("AbstractOccupiedSpace"))).isTrue();
        assertThat(panel.geometry(2, "solid")).isPresent();
        assertThat(panel.property("kind").occurrence()).isEqualTo("1..1");
        assertThat(panel.property("share").defaultValue()).isEqualTo("1.0");
        assertThat(panel.property("mountedOn").isAcyclic()).isTrue();
        assertThat(panel.allowsBoundary(mine.type("ClosureSurface"))).isTrue();
        assertThat(panel.allowsBoundary(mine.type("WallSurface"))).isFalse();
        assertThat(mine.type("Inspection").kind()).isEqualTo(TypeKind.DATA);
        assertThat(mine.type("Inspection").property("on").accepts(ValueKind.ABSENT))
                .isTrue();

        FeatureType part = mine.type("BuildingPart");
        assertThat(part.property("ownerName").isPersonal()).isTrue();
        assertThat(part.property("panel").isPart()).isTrue();
        assertThat(part.allowsBoundary(mine.type("DoorSurface")))
                .as("added to the supertype")
                .isTrue();
        assertThat(part.allowsBoundary(mine.type("SolarRoofSurface")))
                .as("refines an allowed type")
                .isTrue();
        assertThat(mine.type("Bridge").allowsBoundary(mine.type("DoorSurface"))).isFalse();
    }

    @Test
    void extending_leaves_the_schema_that_is_extended_as_it_was() {
        extend(ACME);
        assertThat(schema.find(QualifiedName.of(NAMESPACE, "SolarPanel"))).isEmpty();
        assertThat(schema.type("Building").property(QualifiedName.of(NAMESPACE, "ownerName")))
                .isEmpty();
        assertThat(schema.type("Building").allowsBoundary(schema.type("DoorSurface")))
                .isFalse();
    }

    @Test
    void extensions_stand_on_one_another() {
        FeatureSchema both = extend(ACME)
                .extend("beta", "urn:beta", "2")
                .abstractType("AbstractPanelRow", "acme:SolarPanel")
                .topLevelType("PanelRow", "AbstractPanelRow")
                .add(
                        "acme:SolarPanel",
                        new Property(
                                QualifiedName.of("urn:beta", "kind"),
                                new Range.Code("urn:beta:kinds"),
                                0,
                                1,
                                Property.Holding.INLINE,
                                Set.of(),
                                ""))
                .build();
        FeatureType row = both.type("PanelRow");
        assertThat(row.isA(both.type("acme:SolarPanel"))).isTrue();
        assertThat(both.type("AbstractPanelRow").isAbstract()).isTrue();
        assertThat(row.property(QualifiedName.of("urn:beta", "kind"))).isPresent();
        // Two modules may use one local name; then only the full name tells.
        assertThat(fails(() -> row.property("kind")).message()).isEqualTo(SchemaMessage.AMBIGUOUS_NAME);
    }

    @Test
    void an_extension_in_code_says_the_same_as_one_in_a_table() {
        SchemaBuilder acme = schema.extend("acme", NAMESPACE, "1.0");
        SimpleType kind = acme.enumeration("PanelKind", "thermal", "photovoltaic");
        FeatureSchema built = acme.topLevelType(
                        "SolarPanel",
                        "core:AbstractOccupiedSpace",
                        acme.property("kind", new Range.Simple(kind)).occurs(1, 1),
                        acme.property("peakPower", new Range.Measured("W", false)))
                .add(
                        "bldg:AbstractBuilding",
                        acme.property(
                                        "panel",
                                        new Range.Related(acme.name("SolarPanel"), Range.Nature.PART, Optional.empty()))
                                .occurs(0, Property.UNBOUNDED),
                        acme.property("ownerName", new Range.Simple(SimpleType.any(SimpleType.Base.TEXT)))
                                .occurs(0, Property.UNBOUNDED)
                                .with(Property.Mark.PERSONAL))
                .allowBoundary("bldg:AbstractBuilding", "con:DoorSurface")
                .build();
        FeatureSchema read = extend(ACME);
        for (String local : new String[] {"panel", "ownerName"}) {
            assertThat(built.type("Building").property(local))
                    .isEqualTo(read.type("Building").property(local));
        }
        assertThat(built.type("SolarPanel").property("kind"))
                .isEqualTo(read.type("SolarPanel").property("kind"));
        assertThat(built.type("Building").allowedBoundaries())
                .isEqualTo(read.type("Building").allowedBoundaries());
    }

    @Test
    void what_does_not_fit_is_a_typed_error_with_file_and_line() {
        String m = "module a urn:a 1 A\n";
        refused(m + "type X : core:Nowhere", 2, SchemaMessage.UNKNOWN_SUPERTYPE);
        refused(m + "type X : Y\ntype Y : Z\ntype Z : X", 2, SchemaMessage.INHERITANCE_CYCLE);
        refused(m + "type X : X", 2, SchemaMessage.INHERITANCE_CYCLE);
        refused(m + "type X : core:Address\ntype X : core:Address", 3, SchemaMessage.TYPE_TAKEN);
        refused(m + "enum X a b\ntype X : core:Address", 3, SchemaMessage.TYPE_TAKEN);
        refused(m + "extend core:Nowhere\n  x 0..1 text", 2, SchemaMessage.UNKNOWN_TYPE);
        refused(m + "type X : core:Address\n  p 0..1 text\n  p 0..1 text", 4, SchemaMessage.PROPERTY_REDEFINED);
        refused(
                m + "type X : core:Address\n  p 0..1 text\ntype Y : X\n  p 0..1 integer",
                5,
                SchemaMessage.PROPERTY_REDEFINED);
        refused(m + "type X\n  p 0..1 part=Nowhere", 3, SchemaMessage.UNKNOWN_TARGET);
        refused(m + "type X\n  p 0..1 is=Nowhere", 3, SchemaMessage.UNKNOWN_TARGET);
        refused(m + "type X\n  bounded by Nowhere", 2, SchemaMessage.UNKNOWN_TARGET);
        refused(m + "type X\n  p 0..1 part=core:Occupancy", 3, SchemaMessage.WRONG_TARGET);
        refused(m + "type X\n  p 0..1 data=core:Address", 3, SchemaMessage.WRONG_TARGET);
        refused(m + "type X : core:Address data", 2, SchemaMessage.WRONG_SUPERTYPE);
        refused("module bldg urn:other 1 A", 1, SchemaMessage.PREFIX_TAKEN);
        refused("use bldg urn:other", 1, SchemaMessage.PREFIX_TAKEN);
        refused(m + "type X : nowhere:Y", 2, SchemaMessage.UNKNOWN_PREFIX);
    }

    @Test
    void a_property_put_on_a_supertype_must_not_meet_itself_in_a_subtype() {
        FeatureSchema first = extend("module a urn:a 1 A\nextend bldg:Building\n  p 0..1 text");
        JunnException e = fails(() ->
                first.extend(stream("module a urn:a 1 A\nextend core:AbstractCityObject\n  p 0..1 integer"), "second"));
        assertThat(e.message()).isEqualTo(SchemaMessage.PROPERTY_REDEFINED);
    }

    @Test
    void what_is_not_understood_is_a_typed_error_with_file_and_line() {
        String m = "module a urn:a 1 A\n";
        refused("garbage", 1, SchemaMessage.BAD_LINE);
        refused("type X", 1, SchemaMessage.BAD_LINE);
        refused("  p 0..1 text", 1, SchemaMessage.BAD_LINE);
        refused("module a urn:a", 1, SchemaMessage.BAD_LINE);
        refused("module 1a urn:a 1 A", 1, SchemaMessage.BAD_NAME);
        refused("module a urn:{a} 1 A\ntype X", 1, SchemaMessage.BAD_LINE);
        refused("use a }\n", 1, SchemaMessage.BAD_LINE);
        refused("extend Building\n  x 0..1 text", 1, SchemaMessage.BAD_LINE);
        refused(m + "type", 2, SchemaMessage.BAD_LINE);
        refused(m + "type X :", 2, SchemaMessage.BAD_LINE);
        refused(m + "type X loud", 2, SchemaMessage.BAD_LINE);
        refused(m + "type a:X", 2, SchemaMessage.BAD_NAME);
        refused(m + "type X\n  p", 3, SchemaMessage.BAD_LINE);
        refused(m + "type X\n  p 0..1", 3, SchemaMessage.BAD_LINE);
        refused(m + "type X\n  p 0..1 colour", 3, SchemaMessage.BAD_LINE);
        refused(m + "type X\n  p 0..1 part", 3, SchemaMessage.BAD_LINE);
        refused(m + "type X\n  p 0..1 shape=blob", 3, SchemaMessage.BAD_LINE);
        refused(m + "type X\n  p 0..1 text via=core:Address", 3, SchemaMessage.BAD_LINE);
        refused(m + "type X\n  p 0..1 text secret", 3, SchemaMessage.BAD_LINE);
        for (String bad :
                new String[] {"1", "..", "2..1", "0..0", "-1..2", "*..*", "0..99999999999", "a..b", "0...1"}) {
            refused(m + "type X\n  p " + bad + " text", 3, SchemaMessage.BAD_OCCURRENCE);
        }
        refused(m + "type X\n  p:q 0..1 text", 3, SchemaMessage.BAD_NAME);
        refused(m + "enum X", 2, SchemaMessage.BAD_LINE);
        refused(m + "number X text 0 1", 2, SchemaMessage.BAD_LINE);
        refused(m + "number X real 0 much", 2, SchemaMessage.BAD_LINE);
        refused(m + "enum X a\n  p 0..1 text", 3, SchemaMessage.BAD_LINE);
    }

    @Test
    void a_hostile_table_costs_no_more_than_its_length() {
        StringBuilder deep = new StringBuilder("module a urn:a 1 A\ntype T0\n");
        for (int i = 1; i < 100_000; i++) {
            deep.append("type T").append(i).append(" : T").append(i - 1).append('\n');
        }
        refused(deep.toString(), Assembler.MAX_DEPTH + 2, CoreMessage.LIMIT_EXCEEDED);

        byte[] huge = new byte[TableSource.MAX_BYTES + 1];
        JunnException tooBig = fails(() -> schema.extend(new ByteArrayInputStream(huge), "huge"));
        assertThat(tooBig.message()).isEqualTo(SchemaMessage.TOO_BIG);
        JunnException notText = fails(() -> schema.extend(new ByteArrayInputStream(new byte[] {(byte) 0xff}), "bytes"));
        assertThat(notText.message()).isEqualTo(SchemaMessage.NOT_UTF8);
        JunnException absent = fails(() -> schema.extend(Path.of("no-such.schema")));
        assertThat(absent.message()).isEqualTo(CoreMessage.IO_FAILED);
        assertThat(absent.location().source()).isEqualTo("no-such.schema");
    }

    @Test
    void a_damaged_table_is_read_or_refused_with_a_located_error_and_nothing_else() {
        fr.junn.testkit.Property.check(32, 16, (Random random, int size) -> {
            StringBuilder text = new StringBuilder(ACME);
            for (int i = 0; i < size; i++) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, " \n:=.#*0a{}".charAt(random.nextInt(11)));
                    default -> text.setCharAt(at, text.charAt(random.nextInt(text.length())));
                }
            }
            try {
                assertThat(extend(text.toString()).types().size())
                        .isGreaterThanOrEqualTo(schema.types().size());
            } catch (JunnException e) {
                assertThat(e.location().source()).as(e.getMessage()).isEqualTo("test.schema");
                assertThat(e.location().line()).as(e.getMessage()).isPositive();
            }
        });
    }

    @Test
    void windows_line_ends_and_tabs_are_white_space() {
        FeatureSchema read = extend(ACME.replace("\n", "\r\n").replace("  ", "\t"));
        assertThat(read.type("SolarPanel").property("share").defaultValue()).isEqualTo("1.0");
    }

    private FeatureSchema extend(String table) {
        return schema.extend(stream(table), "test.schema");
    }

    private void refused(String table, long line, Message message) {
        JunnException e = fails(() -> extend(table));
        assertThat(e).as(table.substring(0, Math.min(200, table.length()))).isNotNull();
        assertThat(e.message()).as(e.getMessage()).isEqualTo(message);
        assertThat(e.location().source()).isEqualTo("test.schema");
        assertThat(e.location().line()).as(e.getMessage()).isEqualTo(line);
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JunnException fails(Callable<?> work) {
        return catchThrowableOfType(JunnException.class, work::call);
    }
}
