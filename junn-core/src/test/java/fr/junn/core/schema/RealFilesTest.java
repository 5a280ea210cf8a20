package fr.junn.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import fr.junn.core.error.Finding;
import fr.junn.core.error.Location;
import fr.junn.core.value.QualifiedName;
import fr.junn.testkit.Corpus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The examples of OGC for CityGML 3.0, which its XML schemas find valid, fit the schema: types, properties, counts. */
class RealFilesTest {
    private static final String CORE = "http://www.opengis.net/citygml/3.0";

    private final FeatureSchema schema = FeatureSchema.citygml3();
    private final List<String> misfits = new ArrayList<>();
    private int checkedProperties;

    @Test
    void the_city_models_of_ogc_fit_the_schema() throws Exception {
        int models = 0;
        try (Stream<Path> all = Files.walk(Corpus.file("citymodels/citygml3/ogc"))) {
            for (Path file :
                    all.filter(f -> f.toString().endsWith(".gml")).sorted().toList()) {
                models += check(file) ? 1 : 0;
            }
        }
        assertThat(misfits)
                .as("%d city models, %d properties", models, checkedProperties)
                .isEmpty();
        assertThat(models).isGreaterThanOrEqualTo(20);
        assertThat(checkedProperties).isGreaterThan(10_000);
    }

    /** An element that is open: a thing of a type, or a property of the thing around it, or something of another standard. */
    private static final class Open {
        @Nullable
        FeatureType type;

        @Nullable
        Property property;

        final Map<Property, Integer> counts = new HashMap<>();
    }

    /** Checks a file, unless it is no city model of CityGML 3.0. */
    private boolean check(Path file) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        Deque<Open> stack = new ArrayDeque<>();
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    QualifiedName name = QualifiedName.of(xml.getNamespaceURI(), xml.getLocalName());
                    if (stack.isEmpty() && !name.equals(QualifiedName.of(CORE, "CityModel"))) {
                        return false;
                    }
                    Location at = Location.file(file.getFileName().toString())
                            .line(xml.getLocation().getLineNumber());
                    stack.push(open(stack.peek(), name, at));
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    Open open = stack.pop();
                    Location at = Location.file(file.getFileName().toString())
                            .line(xml.getLocation().getLineNumber());
                    if (open.type != null) {
                        for (Property p : open.type.properties()) {
                            note(SchemaRules.count(p, open.counts.getOrDefault(p, 0), at));
                        }
                    }
                }
            }
        }
        return true;
    }

    private Open open(@Nullable Open outer, QualifiedName name, Location at) {
        Open open = new Open();
        boolean ours = name.namespace().startsWith("http://www.opengis.net/citygml/");
        if (outer != null && outer.type != null && outer.type.isKnown()) {
            if (!name.local().startsWith("adeOf")) {
                note(SchemaRules.propertyAllowed(outer.type, name, at));
            }
            open.property = outer.type.property(name).orElse(null);
            if (open.property != null) {
                outer.counts.merge(open.property, 1, Integer::sum);
                checkedProperties++;
            }
        } else if (ours
                && (outer == null || outer.property != null || schema.find(name).isPresent())) {
            // Inside an element of an extension that is not loaded there may be properties that its type inherits.
            open.type = schema.type(name);
            note(SchemaRules.instantiable(schema, open.type, at));
            // An object that carries properties of the relation itself stands between the property and its target.
            if (outer != null
                    && outer.property != null
                    && outer.property.range() instanceof Range.Related r
                    && r.via().isEmpty()) {
                note(SchemaRules.target(outer.property, open.type, at));
            }
        }
        return open;
    }

    private void note(Optional<Finding> finding) {
        finding.ifPresent(f -> misfits.add(f.toString()));
    }
}
