package fr.junn.interop.cityjson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.junn.testkit.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The CityJSON files of the corpus with what is known of them. */
final class CityJsonCorpus {
    private static final String FOLDER = "citymodels";

    private CityJsonCorpus() {}

    static Path file(String path) {
        return Corpus.file(FOLDER + "/" + path);
    }

    /** For each file the number of errors that the JSON Schemas of the specification find; −1 where it is no JSON. */
    static Map<String, Integer> schemaErrors() throws IOException {
        Map<String, Integer> errors = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(file("SCHEMA_VERDICT.tsv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            String version = cells[1];
            if (List.of("1.0", "1.1", "2.0", "None", "?").contains(version) && isCityJson(cells[0])) {
                errors.put(cells[0], Integer.parseInt(cells[2]));
            }
        }
        return errors;
    }

    private static boolean isCityJson(String path) {
        return path.endsWith(".json") || path.endsWith(".jsonl");
    }

    /** The files that are CityJSON documents or sequences of a version that is read, and whole. */
    static List<String> readable() throws IOException {
        return schemaErrors().entrySet().stream()
                .filter(e -> e.getValue() >= 0
                        || e.getKey().contains("feature") && !e.getKey().contains("unclosed"))
                .map(Map.Entry::getKey)
                .filter(path -> !path.contains("/invalid/"))
                .toList();
    }

    /** What was counted in each file by other means. */
    static Map<String, JsonNode> expected() throws IOException {
        Map<String, JsonNode> expected = new LinkedHashMap<>();
        ObjectMapper json = new ObjectMapper();
        try (Stream<String> lines = Files.lines(file("EXPECTED.jsonl"))) {
            for (String line : (Iterable<String>) lines::iterator) {
                JsonNode node = json.readTree(line);
                expected.put(node.path("path").asText(), node);
            }
        }
        return expected;
    }
}
