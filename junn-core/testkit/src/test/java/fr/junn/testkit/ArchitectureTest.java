package fr.junn.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fr.junn.testkit.planted.cycle.one.First;
import fr.junn.testkit.planted.face.Shown;
import fr.junn.testkit.planted.room.Stranger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule is shown to bite on classes planted for it. */
class ArchitectureTest {

    @Test
    void a_class_that_uses_what_its_module_may_not_is_named() {
        assertThatThrownBy(() -> Architecture.CORE.check(planted(Stranger.class)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("order of the modules", "Stranger", "AssertionFailedError");
    }

    @Test
    void a_cycle_between_packages_is_named() {
        JavaClasses cycle = new ClassFileImporter().importPackages("fr.junn.testkit.planted.cycle");
        assertThatThrownBy(() -> Architecture.packages().check(cycle))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("Cycle detected", First.class.getName(), "cycle.two");
    }

    @Test
    void a_package_and_the_one_inside_it_are_two() {
        assertThat(new EachPackage().getIdentifierOf(planted(First.class).get(First.class)))
                .isNotEqualTo(
                        new EachPackage().getIdentifierOf(planted(Shown.class).get(Shown.class)));
    }

    @Test
    void a_type_of_a_library_in_a_public_signature_is_named_wherever_it_hides() {
        ShowOnly rule = new ShowOnly(List.of("java..", "fr.junn.."));
        assertThatThrownBy(() -> classes().should(rule).check(planted(Shown.class)))
                .hasMessageContainingAll("Shown.field", "Shown.inList(", "Shown.arrays(", "<init>")
                .hasMessageNotContaining("hidden")
                .hasMessageNotContaining("inside");
    }

    @Test
    void a_module_without_classes_on_the_class_path_is_an_error() {
        assertThatThrownBy(Architecture.RUN::check).hasMessageContaining("no class of fr.junn.run");
    }

    @Test
    void the_kit_itself_has_no_cycle() {
        JavaClasses kit = new ClassFileImporter().importPackages("fr.junn.testkit");
        assertThatCode(() -> Architecture.packages().check(kit.that(resideInAPackage("fr.junn.testkit"))))
                .doesNotThrowAnyException();
    }

    private static JavaClasses planted(Class<?> type) {
        return new ClassFileImporter().importClasses(type);
    }
}
