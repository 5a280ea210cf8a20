package fr.junn.geometry.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.junn.core.error.CancelledException;
import fr.junn.core.error.Finding;
import fr.junn.core.error.JunnException;
import fr.junn.core.work.CancellationSource;
import fr.junn.geometry.shape.FacetedBuilder;
import fr.junn.geometry.shape.GeometryMessage;
import fr.junn.geometry.shape.MultiSolid;
import fr.junn.geometry.shape.MultiSurface;
import fr.junn.geometry.shape.Solid;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ValidatorTest {
    private final Validator validator = Validator.ofDefaults();

    @Test
    void a_cube_is_valid_wherever_it_stands() {
        for (double at : new double[] {0, 6.8e6, 3.3334e12}) {
            assertThat(validator.validate(Boxes.solid(at, at, 0, 1, 1, 1)).defects())
                    .isEmpty();
        }
    }

    @Test
    void a_face_off_its_plane_is_reported_with_its_distance_and_place() {
        // one corner of the unit cube's roof lifted by 0.1 m: the best plane is 0.025 m off each corner
        Solid bent = Boxes.lifted(0.1);
        Validity validity = validator.validate(bent);
        assertThat(validity.codes()).containsExactly(203);
        Defect defect = validity.defects().get(0);
        assertThat(defect.face()).isEqualTo(1);
        assertThat(defect.value()).isCloseTo(0.025, within(1e-4));
        assertThat(defect.tolerance()).isEqualTo(0.01);
        assertThat(defect.path()).isEqualTo("solid=0|shell=0|face=1");
        assertThat(Validator.of(ValidationOptions.defaults().withPlanarity(0.03))
                        .validate(bent)
                        .isValid())
                .isTrue();

        Finding finding = validity.findings().get(0);
        assertThat(finding.code()).isEqualTo("203");
        assertThat(finding.text(Locale.ENGLISH)).contains("0.02").contains("0.01");
        assertThat(finding.text(Locale.FRENCH)).contains("plan");
    }

    @Test
    void points_within_the_snapping_tolerance_are_one_and_those_farther_apart_leave_a_hole() {
        Solid gap = Boxes.withGap(0.0005);
        assertThat(validator.validate(gap).isValid()).isTrue();
        Validity strict =
                Validator.of(ValidationOptions.defaults().withSnap(1e-5)).validate(gap);
        assertThat(strict.codes()).containsExactly(302);
        assertThat(strict.defects().get(0).value()).isBetween(1.4, 4.1); // the length around the slit [m]
    }

    @Test
    void a_ring_that_crosses_itself_is_reported_where_it_does() {
        FacetedBuilder builder = FacetedBuilder.of(CorpusSolids.CRS, 3);
        MultiSurface bowTie = builder.corner(100, 0, 5)
                .corner(102, 0, 5)
                .corner(100, 2, 5)
                .corner(102, 2, 5)
                .endRing()
                .endFace()
                .toMultiSurface();
        Defect defect = validator.validate(bowTie).defects().get(0);
        assertThat(defect.code()).isEqualTo(ValidityCode.RING_SELF_INTERSECTION);
        assertThat(new double[] {defect.x(), defect.y(), defect.z()})
                .containsExactly(new double[] {101, 1, 5}, within(1e-12));
    }

    @Test
    void solids_that_overlap_are_reported_with_the_ball_that_fits_into_both() {
        // two unit cubes that overlap by 0.2 m: a ball of radius 0.1 m
        MultiSolid overlap = Boxes.composite(0.8);
        Validity validity = validator.validate(overlap);
        assertThat(validity.codes()).containsExactly(501);
        assertThat(validity.defects().get(0).value()).isCloseTo(0.1, within(0.002));
        assertThat(Validator.of(ValidationOptions.defaults().withOverlap(0.11))
                        .validate(overlap)
                        .isValid())
                .isTrue();
        assertThat(validator.validate(Boxes.composite(0)).codes()).containsExactly(502);
        assertThat(validator.validate(Boxes.composite(1)).isValid()).isTrue();
        assertThat(validator.validate(Boxes.composite(1.5)).codes()).containsExactly(503);
        assertThat(validator
                        .validateParts(List.of(overlap.solid(0), overlap.solid(1)))
                        .codes())
                .containsExactly(601);
    }

    @Test
    void a_cavity_must_be_inside_and_must_not_share_a_face() {
        assertThat(validator.validate(Boxes.hollow(1, 1)).isValid()).isTrue();
        assertThat(validator.validate(Boxes.hollow(5, 1)).codes()).containsExactly(403);
        assertThat(validator.validate(Boxes.hollow(2.5, 1)).codes()).containsExactly(401);
        assertThat(validator.validate(Boxes.hollow(0, 1)).codes()).containsExactly(401); // in one plane with the outer
        assertThat(validator.validate(Boxes.hollow(-1, 9)).codes()).containsExactly(401); // around the outer
        assertThat(validator.validate(Boxes.hollow(0, 3)).codes()).containsExactly(401); // the outer itself
    }

    @Test
    void coordinates_that_are_not_numbers_never_make_a_shape() {
        FacetedBuilder builder = FacetedBuilder.of(CorpusSolids.CRS, 3);
        assertThatThrownBy(() -> builder.corner(0, Double.NaN, 0))
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(GeometryMessage.NOT_FINITE));
    }

    @Test
    void a_shell_of_many_faces_takes_time_by_their_number_and_a_defect_is_found_among_them() {
        Solid ball = Boxes.ball(80, 0);
        assertThat(ball.faceCount()).isEqualTo(25_280);
        assertThat(validator.validate(ball).isValid()).isTrue();
        Validity dented = validator.validate(Boxes.ball(80, 2.5));
        assertThat(dented.codes()).containsExactly(306);
        assertThat(dented.defects().get(0).other()).isNotNegative();
    }

    @Test
    void two_hundred_boxes_on_one_place_end_soon() {
        FacetedBuilder builder = FacetedBuilder.of(CorpusSolids.CRS, 3);
        for (int i = 0; i < 200; i++) {
            Boxes.add(builder, 0, 0, 0, 1, 1, 1, false);
        }
        assertThat(validator.validate(builder.endShell().toSolid()).codes()).containsExactly(303);
    }

    @Test
    void a_ring_of_many_corners_that_touches_itself_at_the_end_is_found_out() {
        FacetedBuilder builder = FacetedBuilder.of(CorpusSolids.CRS, 3);
        int n = 50_000;
        for (int i = 0; i < n; i++) {
            builder.corner(i, i % 2, 0);
        }
        builder.corner(n, 3, 0).corner(n / 2 + 1, 1, 0).corner(-1, 3, 0);
        Validity validity = validator.validate(builder.endRing().endFace().toMultiSurface());
        assertThat(validity.codes()).containsExactly(104);
    }

    @Test
    void validation_stops_when_it_is_told_to() {
        CancellationSource source = new CancellationSource();
        source.cancel();
        Validator told = validator.cancelledBy(source);
        Solid ball = Boxes.ball(60, 0);
        assertThatThrownBy(() -> told.validate(ball)).isInstanceOf(CancelledException.class);
    }
}
