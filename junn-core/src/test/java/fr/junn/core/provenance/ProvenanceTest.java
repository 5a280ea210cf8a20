package fr.junn.core.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.MessageContract;
import fr.junn.core.hash.ContentHash;
import fr.junn.testkit.Property;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvenanceTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-20T08:00:00Z"), ZoneOffset.UTC);

    private static final Source TOPO = Source.builder("BDTOPO_D034.gpkg")
            .producer("IGN")
            .product("BD TOPO")
            .edition("2026-03")
            .licence(Licence.OPEN_2)
            .updated(LocalDate.of(2026, 3, 15))
            .hash(ContentHash.ofContent(new byte[0]))
            .other("contact", "geoservices@ign.fr")
            .build();

    private static final Source OSM = Source.builder("herault.osm.pbf")
            .licence(Licence.ODBL)
            .attribution("© OpenStreetMap contributors")
            .build();

    private static final Step READ = Step.of(CLOCK, "junn convert", "read", "junn 0.1.0");
    private static final Step CLIP = READ.with("bbox", "0,0,1,1");

    @Test
    void messages_keep_the_house_rules() {
        MessageContract.check(ProvenanceMessage.class);
    }

    @Test
    void an_attribution_names_who_what_how_fresh_and_under_which_terms() {
        assertThat(TOPO.attribution(Locale.FRENCH))
                .isEqualTo("IGN, BD TOPO 2026-03, mis à jour le 2026-03-15, Licence Ouverte 2.0"
                        + " (https://www.etalab.gouv.fr/licence-ouverte-open-licence)");
        assertThat(TOPO.attribution(Locale.ENGLISH)).contains("updated 2026-03-15");
        assertThat(OSM.attribution(Locale.FRENCH)).isEqualTo("© OpenStreetMap contributors");
        assertThat(Source.builder("plan.dxf").build().attribution(Locale.FRENCH))
                .isEqualTo("plan.dxf, licence non indiquée");
    }

    @Test
    void attributions_are_told_once_and_changes_where_the_licence_asks() {
        Source free =
                Source.builder("free.csv").licence(Licence.from("CC0-1.0")).build();
        Provenance raw = Provenance.of(TOPO, OSM, free, TOPO);
        assertThat(raw.attributions(Locale.ENGLISH)).hasSize(2).last().isEqualTo("© OpenStreetMap contributors");
        Provenance changed = raw.then(CLIP);
        assertThat(changed.attributions(Locale.ENGLISH)).last().isEqualTo("© OpenStreetMap contributors, data changed");
        assertThat(changed.licences()).extracting(Licence::id).containsExactly("etalab-2.0", "ODbL-1.0", "CC0-1.0");
    }

    @Test
    void steps_are_kept_in_order_with_the_time_of_the_given_clock() {
        Provenance provenance = Provenance.of(TOPO).then(READ).then(CLIP).then(READ);
        assertThat(provenance.steps()).containsExactly(READ, CLIP, READ);
        assertThat(READ.when()).isEqualTo(CLOCK.instant());
        assertThat(CLIP.parameters()).containsEntry("bbox", "0,0,1,1");
    }

    @Test
    void merging_tells_what_is_shared_once_and_drops_nothing() {
        Provenance before = Provenance.of(TOPO).then(READ);
        Provenance left = before.then(CLIP).then(READ);
        Provenance right = before.merge(Provenance.of(OSM)).then(READ.with("input", "herault.osm.pbf"));
        Provenance both = left.merge(right);
        assertThat(both.sources()).containsExactly(TOPO, OSM);
        assertThat(both.steps()).containsExactly(READ, CLIP, READ, READ.with("input", "herault.osm.pbf"));
        assertThat(Provenance.NONE.merge(both)).isEqualTo(both);
        assertThat(both.merge(both)).isEqualTo(both);
    }

    @Test
    void whatever_is_merged_every_part_is_found_in_the_whole() {
        Property.check(16, (random, size) -> {
            List<Provenance> parts = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                Provenance part =
                        Provenance.of(Source.builder("s" + random.nextInt(size)).build());
                for (int j = random.nextInt(4); j > 0; j--) {
                    part = part.then(READ.with("n", Integer.toString(random.nextInt(3))));
                }
                parts.add(part);
            }
            Provenance whole = Provenance.merge(parts);
            for (Provenance part : parts) {
                assertThat(whole.sources()).containsAll(part.sources());
                for (Step step : part.steps()) {
                    assertThat(count(whole, step)).isGreaterThanOrEqualTo(count(part, step));
                }
            }
            assertThat(Provenance.merge(List.of(whole, parts.get(0)))).isEqualTo(whole);
        });
    }

    private static long count(Provenance provenance, Step step) {
        return provenance.steps().stream().filter(step::equals).count();
    }

    @Test
    void the_hash_is_of_the_content_and_of_every_part_of_it() {
        Provenance provenance = Provenance.of(TOPO).then(CLIP);
        assertThat(Provenance.of(TOPO.toBuilder().build()).then(CLIP).contentHash())
                .isEqualTo(provenance.contentHash());
        assertThat(List.of(
                        provenance.contentHash(),
                        Provenance.of(TOPO).contentHash(),
                        Provenance.of(TOPO).then(READ).contentHash(),
                        Provenance.of(TOPO.toBuilder().producer("").build()).contentHash(),
                        Provenance.of(TOPO.toBuilder().other("a", "b").build()).contentHash(),
                        Provenance.of(TOPO.toBuilder().licence(Licence.ODBL).build())
                                .contentHash(),
                        Provenance.of(OSM).contentHash(),
                        Provenance.NONE.contentHash()))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_handed_in_or_out_does_not_change_it() {
        Map<String, String> other = new HashMap<>(Map.of("b", "2"));
        Step step = new Step(CLOCK.instant(), "a", "b", "", other);
        other.put("a", "1");
        assertThat(step.parameters()).containsOnlyKeys("b");
        assertThatThrownBy(() -> step.parameters().put("c", "3")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> TOPO.other().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_source_without_name_and_a_step_of_nobody_are_refused() {
        for (Runnable call : new Runnable[] {
            () -> Source.builder(" ").build(),
            () -> Step.of(CLOCK, "", "read", ""),
            () -> Step.of(CLOCK, "junn", " ", "")
        }) {
            assertThatThrownBy(call::run)
                    .isInstanceOfSatisfying(
                            JunnException.class, e -> assertThat(e.message()).isEqualTo(CoreMessage.ILLEGAL_ARGUMENT));
        }
    }

    /** Identifiers of SPDX, of data.gouv.fr and of file headers. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "etalab-2.0 | etalab-2.0",
                "lov2 | etalab-2.0",
                "Licence Ouverte / Open Licence version 2.0 | etalab-2.0",
                "fr-lo | LicenseRef-Licence-Ouverte-1.0",
                "odc-odbl | ODbL-1.0",
                "ODbL-1.0 | ODbL-1.0",
                "https://creativecommons.org/licenses/by/4.0/ | CC-BY-4.0",
                "http://creativecommons.org/licenses/by/4.0/deed.fr | CC-BY-4.0",
                "https://creativecommons.org/licenses/by-sa/4.0/legalcode | CC-BY-SA-4.0",
                "cc-by | CC-BY-4.0",
                "notspecified | NOASSERTION",
                "'' | NOASSERTION",
                "Conditions du SIG local | Conditions du SIG local"
            })
    void licences_are_known_by_their_usual_names(String text, String id) {
        assertThat(Licence.from(text).id()).isEqualTo(id);
    }

    @Test
    void a_licence_that_is_not_known_asks_for_everything() {
        Licence own = Licence.from("Conditions du SIG local");
        assertThat(own.attribution() && own.statesChanges() && own.shareAlike()).isTrue();
        assertThat(Licence.from("CC0").attribution()).isFalse();
        assertThat(Licence.NOT_STATED.isStated()).isFalse();
    }
}
