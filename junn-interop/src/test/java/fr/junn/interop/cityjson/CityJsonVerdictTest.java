package fr.junn.interop.cityjson;

import static org.assertj.core.api.Assertions.assertThat;

import fr.junn.core.error.Diagnostics;
import fr.junn.core.error.Finding;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.Message;
import fr.junn.core.error.Severity;
import fr.junn.interop.codec.CodecMessage;
import fr.junn.interop.codec.FeatureReader;
import fr.junn.interop.codec.Options;
import fr.junn.interop.codec.ReadOptions;
import fr.junn.interop.io.DataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found wrong in the files of the corpus, against the verdicts that others gave. */
class CityJsonVerdictTest {
    private static final String CASES = "cityjson/3dgi-corpus/cases/";

    /**
     * Files that the schemas let pass and that are wrong all the same, with the rule: what the community validator (cjval
     * 0.9.0) checks beyond the schemas, or what cannot be read.
     */
    private static final Map<String, Message> BEYOND_SCHEMA = Map.ofEntries(
            Map.entry(CASES + "invalid/invalid_u64_f64_bounds/invalid_u64_f64_bounds.json", CodecMessage.WRONG_VALUE),
            Map.entry("val3dity/test_file_format/invalid_schema_cityjson_2.json", CodecMessage.WRONG_VALUE),
            Map.entry("val3dity/test_cityjson/geomtemplate_1.json", CityJsonMessage.INDEX_BEYOND),
            Map.entry("val3dity/test_cityjson/geomtemplate_2.json", CityJsonMessage.INDEX_BEYOND),
            Map.entry("cityjson/flatcitybuf/geom_temp.city.jsonl", CityJsonMessage.INDEX_BEYOND),
            Map.entry("cityjson/cjio/dummy/composite_solid_with_material.json", CityJsonMessage.INDEX_BEYOND),
            Map.entry("cityjson/cjio/dummy/multisurface_with_material.json", CityJsonMessage.INDEX_BEYOND),
            Map.entry("cityjson/cjval/data/duplicate.json", CodecMessage.DUPLICATE_MEMBER),
            Map.entry("cityjson/cjval/data/material.city.json", CityJsonMessage.VALUES_DO_NOT_FIT),
            Map.entry("cityjson/cjval/data/material2.city.json", CityJsonMessage.INDEX_BEYOND),
            Map.entry("cityjson/cjval/data/o.json", CodecMessage.WRONG_VALUE),
            Map.entry("cityjson/cjval/data/sem.json", CityJsonMessage.VALUES_DO_NOT_FIT),
            Map.entry("cityjson/cjval/data/sem_point.city.json", CityJsonMessage.INDEX_BEYOND),
            Map.entry("cityjson/cjval/data/texture1.city.json", CityJsonMessage.VALUES_DO_NOT_FIT),
            Map.entry("cityjson/cjval/data/texture2.city.json", CityJsonMessage.VALUES_DO_NOT_FIT));

    private record Verdict(Diagnostics findings, List<Finding> errors) {}

    private static Verdict check(Path file) {
        Diagnostics refused = Diagnostics.lenient();
        ReadOptions options = ReadOptions.defaults().with(Options.none().with(CityJsonCodec.CHECK, true));
        try (FeatureReader reader = new CityJsonCodec().readFeatures(DataSource.of(file), options)) {
            reader.forEach(f -> {});
            return verdict(reader.diagnostics());
        } catch (JunnException e) {
            refused.add(Finding.of(Severity.ERROR, e));
            return verdict(refused);
        }
    }

    private static Verdict verdict(Diagnostics findings) {
        List<Finding> errors = findings.findings().stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .toList();
        return new Verdict(findings, errors);
    }

    @TestFactory
    Stream<DynamicTest> the_conformance_files_raise_no_alarm() throws IOException {
        Set<String> files = new TreeSet<>(CityJsonCorpus.expected().keySet());
        files.addAll(CityJsonCorpus.schemaErrors().keySet());
        List<String> conforming = files.stream()
                .filter(f -> f.startsWith(CASES + "conformance/") && f.contains(".city.json"))
                .toList();
        assertThat(conforming).hasSize(34);
        return conforming.stream()
                .map(f -> DynamicTest.dynamicTest(
                        f,
                        () -> assertThat(check(CityJsonCorpus.file(f)).errors).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> the_verdict_is_that_of_the_schemas_but_for_what_schemas_cannot_say() throws IOException {
        return CityJsonCorpus.schemaErrors().entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
                    Verdict verdict = check(CityJsonCorpus.file(e.getKey()));
                    Message rule = BEYOND_SCHEMA.get(e.getKey());
                    boolean lonely = e.getKey().contains("cityjsonfeature_minimal"); // printed over several lines
                    if (rule != null) {
                        assertThat(verdict.errors).extracting(Finding::message).contains(rule);
                    } else if (e.getValue() == 0 || lonely) {
                        assertThat(verdict.errors).isEmpty();
                    } else {
                        assertThat(verdict.errors).isNotEmpty();
                    }
                    for (Finding finding : verdict.errors) {
                        assertThat(finding.location().path())
                                .as(finding.toString())
                                .startsWith("$");
                    }
                }));
    }

    /** Source: {@code invariants.json} of the cases with {@code expected_result: reject}; cjval's tests of the same names. */
    @ParameterizedTest
    @CsvSource({
        "cityjson/3dgi-corpus/cases/invalid/invalid_missing_type/invalid_missing_type.json,NOT_CITYJSON,$",
        "cityjson/3dgi-corpus/cases/invalid/invalid_out_of_range_vertex_index/invalid_out_of_range_vertex_index.json,"
                + "WRONG_VALUE,$.CityObjects.invalid_out_of_range_vertex_index.geometry[0].boundaries[0][0][0][2]",
        "cityjson/3dgi-corpus/cases/invalid/invalid_u64_f64_bounds/invalid_u64_f64_bounds.json,"
                + "WRONG_VALUE,$.vertices[1][0]",
        "cityjson/3dgi-corpus/cases/invalid/invalid_cityjsonfeature_root_id_unresolved/"
                + "invalid_cityjsonfeature_root_id_unresolved.city.jsonl,FEATURE_ROOT,$.id",
        "cityjson/cjval/data/material.city.json,VALUES_DO_NOT_FIT,"
                + "$.CityObjects['id-1'].geometry[0].material.main2.values[0][4]",
        "cityjson/cjval/data/material2.city.json,INDEX_BEYOND,$.CityObjects['id-1'].geometry[0].material.main",
        "cityjson/cjval/data/texture1.city.json,VALUES_DO_NOT_FIT,"
                + "$.CityObjects.building_texture.geometry[0].texture['00'].values[4][0][3]",
        "cityjson/cjval/data/texture2.city.json,VALUES_DO_NOT_FIT,"
                + "$.CityObjects.building_texture.geometry[0].texture['00'].values[0][1][0][4]",
        "cityjson/cjval/data/texture6.city.json,WRONG_VALUE,"
                + "$.CityObjects['id-1'].geometry[0].texture['00'].values[0][0][1]",
        "cityjson/cjval/data/duplicate.json,DUPLICATE_MEMBER,$.CityObjects.LondonTower"
    })
    void what_is_to_be_refused_is_flagged_at_its_path(String file, String rule, String path) {
        List<Finding> errors = check(CityJsonCorpus.file(file)).errors;
        assertThat(errors)
                .anyMatch(f -> f.message() instanceof Enum<?> e
                        && e.name().equals(rule)
                        && path.equals(f.location().path()));
    }

    @Test
    void every_version_of_the_schemas_has_files() throws IOException {
        Map<String, Integer> files = CityJsonCorpus.schemaErrors();
        assertThat(files).hasSizeGreaterThan(100);
    }
}
