package fr.junn.tck.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import fr.junn.core.feature.Feature;
import fr.junn.core.feature.GeometrySlot;
import fr.junn.core.spatial.CrsId;
import fr.junn.geometry.shape.Point;
import fr.junn.interop.codec.CodecProvider;
import fr.junn.tck.codec.ToyCodec.Defect;
import fr.junn.testkit.MayPrint;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** The kit against codecs that are broken on purpose: the rule that is broken fails, and no other. */
class FeatureCodecContractTest {
    private static final String DEFECT = "toy.defect";

    /** Which rule each defect breaks. */
    private static final Map<Defect, CodecRule> BROKEN = Map.ofEntries(
            Map.entry(Defect.BLANK_TITLE, CodecRule.DESCRIPTION),
            Map.entry(Defect.OTHER_CLASS, CodecRule.FOUND),
            Map.entry(Defect.PROBE_UNSURE, CodecRule.PROBE_RECOGNISES_OWN),
            Map.entry(Defect.PROBE_READS_ON, CodecRule.PROBE_LEAVES_SOURCE),
            Map.entry(Defect.PROBE_CLAIMS_ALL, CodecRule.PROBE_REFUSES_FOREIGN),
            Map.entry(Defect.LOSES_NAMES, CodecRule.ROUND_TRIP),
            Map.entry(Defect.SWAPS_AXES, CodecRule.CRS_KEPT),
            Map.entry(Defect.TRUSTS_THE_END, CodecRule.TRUNCATION),
            Map.entry(Defect.THROWS_FOREIGN, CodecRule.CORRUPTION),
            Map.entry(Defect.STAMPS_TIME, CodecRule.DETERMINISTIC),
            Map.entry(Defect.WRITES_AT_ONCE, CodecRule.NOTHING_HALF_WRITTEN),
            Map.entry(Defect.DEAF, CodecRule.CANCELLED),
            Map.entry(Defect.LIMITLESS, CodecRule.LIMITS),
            Map.entry(Defect.TALKS, CodecRule.QUIET));

    /** A defect that cannot be had alone: what else it breaks of necessity. */
    private static final Map<Defect, List<CodecRule>> ALSO =
            Map.of(Defect.SWAPS_AXES, List.of(CodecRule.ROUND_TRIP), Defect.STAMPS_TIME, List.of(CodecRule.ROUND_TRIP));

    @Test
    void a_sound_codec_keeps_every_rule() {
        assertThat(failures(Defect.NONE)).isEmpty();
    }

    @MayPrint("one of the defects is that the codec prints")
    @ParameterizedTest
    @EnumSource(value = Defect.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void a_broken_codec_fails_its_own_rule_and_no_other(Defect defect) {
        CodecRule rule = BROKEN.get(defect);
        Map<String, String> failures = failures(defect);

        assertThat(failures.values()).as("messages").anyMatch(m -> m.startsWith(rule.id() + " " + rule));
        assertThat(failures.values())
                .allMatch(m -> m.startsWith(rule.id())
                        || ALSO.getOrDefault(defect, List.of()).stream().anyMatch(r -> m.startsWith(r.id())));
    }

    @Test
    void every_rule_is_broken_by_some_codec_and_tested_by_the_kit() {
        assertThat(BROKEN.values()).containsExactlyInAnyOrder(CodecRule.values());
        assertThat(BROKEN).hasSize(Defect.values().length - 1);
    }

    private static Map<String, String> failures(Defect defect) {
        Map<String, String> failures = new TreeMap<>();
        EngineTestKit.engine("junit-jupiter")
                .configurationParameter(DEFECT, defect.name())
                .selectors(selectClass(Toy.class))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .forEach(e -> failures.put(e.getTestDescriptor().getDisplayName(), message(e)));
        return failures;
    }

    private static String message(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .map(Throwable::getMessage)
                .orElse("");
    }

    /** What an author writes; run by hand above, not by itself. */
    static class Toy extends FeatureCodecContract {
        @RegisterExtension
        final BeforeEachCallback choose = context -> defect =
                context.getConfigurationParameter(DEFECT, Defect::valueOf).orElse(Defect.NONE);

        private Defect defect = Defect.NONE;

        @Override
        protected CodecProvider codec() {
            return defect == Defect.OTHER_CLASS ? new ToyCodec(defect) {} : new ToyCodec(defect);
        }

        @Override
        protected List<FeatureSample> samples() {
            CrsId lambert = CrsId.epsg(2154);
            return List.of(
                    FeatureSample.of(
                            "points", lambert, point("a", lambert, 652_000.5, 6_862_000.25), point("b", lambert, 1, 2)),
                    FeatureSample.of("world", CrsId.CRS84, point("c", CrsId.CRS84, 2.35, 48.85)));
        }

        private static Feature point(String id, CrsId crs, double x, double y) {
            return Feature.builder(ToyReader.TYPE, id)
                    .set("name", "name of " + id)
                    .set(GeometrySlot.PLAIN, Point.of(crs, x, y))
                    .build();
        }
    }
}
