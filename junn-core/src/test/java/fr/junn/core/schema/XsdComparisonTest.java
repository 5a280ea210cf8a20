package fr.junn.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import fr.junn.testkit.Corpus;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The table holds what the XML schemas 3.0.0 of CityGML hold, name by name, and nothing else. */
class XsdComparisonTest {
    private static final String FOLDER = "citymodels/schemas/citygml/citygml/3.0";

    @Test
    void every_element_type_property_and_term_of_the_xml_schemas_is_in_the_table_and_vice_versa() throws Exception {
        Path folder = Corpus.file(FOLDER);
        SortedSet<String> xsd = XsdFacts.read(folder);
        SortedSet<String> table = TableFacts.of(FeatureSchema.citygml3());

        SortedSet<String> missing = new TreeSet<>(xsd);
        missing.removeAll(table);
        SortedSet<String> invented = new TreeSet<>(table);
        invented.removeAll(xsd);
        assertThat(missing)
                .as("in the XML schemas %s, not in the table", count(xsd))
                .isEmpty();
        assertThat(invented)
                .as("in the table %s, not in the XML schemas", count(table))
                .isEmpty();

        // The comparison must not pass by having read too little. Counted with another parser: the schemas have 1099
        // elements, of which 257 are global, 311 refer to a global one, and so 531 declare a property; 513 global
        // complex
        // types, of which 256 are property types; 20 global simple types.
        assertThat(count(xsd).toString())
                .isEqualTo("{element=257, module=18, property=531, property type=256, simple type=20, type=257}");
    }

    @Test
    void relations_that_carry_properties_of_their_own_lead_where_the_carrying_object_leads() {
        for (FeatureType t : FeatureSchema.citygml3().types()) {
            for (Property p : t.declaredProperties()) {
                if (p.range() instanceof Range.Related r && r.via().isPresent()) {
                    FeatureType via = FeatureSchema.citygml3().type(r.via().get());
                    assertThat(via.declaredProperties())
                            .as("%s of %s", p, t)
                            .anyMatch(q -> q.range() instanceof Range.Related end
                                    && end.target().equals(r.target())
                                    && q.holding() == Property.Holding.REFERENCE);
                }
            }
        }
    }

    private static Map<String, Integer> count(SortedSet<String> facts) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String fact : facts) {
            String kind = fact.matches("(property|simple) type .*")
                    ? fact.substring(0, fact.indexOf(" type") + 5)
                    : fact.substring(0, fact.indexOf(' '));
            counts.merge(kind, 1, Integer::sum);
        }
        return counts;
    }
}
