package fr.junn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.InputStream;

/** Checks the JSON documents of commands against their published schemas. */
final class Documents {
    private Documents() {}

    /** Standard output must be one document of this name that its schema accepts, and nothing else. */
    static JsonNode check(Run run, String document) {
        try (InputStream schema = Main.class.getResourceAsStream("schema/" + document + ".schema.json")) {
            JsonNode node = new ObjectMapper()
                    .reader()
                    .with(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readTree(run.out());
            assertThat(schema).as("published schema of " + document).isNotNull();
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(schema)
                            .validate(node))
                    .as(run.out())
                    .isEmpty();
            return node;
        } catch (JsonProcessingException e) {
            throw new AssertionError("not one JSON document: " + run.out() + run.err(), e);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
