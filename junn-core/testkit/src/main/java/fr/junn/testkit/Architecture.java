package fr.junn.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The plan of the house: for each module its packages, the modules it stands on and the libraries it may use. A module
 * checks itself in one line, {@code Architecture.TEMPORAL.check()}: it depends on nothing but the JDK and what its row
 * allows, its packages form no cycle, and its public face shows no third-party type but those of JTS (a kit also shows
 * JUnit's). A new module is a new row.
 */
public enum Architecture {
    CORE("fr.junn.core", List.of()),
    GEOMETRY("fr.junn.geometry", List.of(CORE), Library.JTS, Library.PROJ4J, Library.GEOGRAPHICLIB),
    TEMPORAL("fr.junn.temporal", List.of(GEOMETRY), Library.JTS, Library.GUAVA),
    SIMULATION(
            "fr.junn.simulation", List.of(TEMPORAL), Library.JTS, Library.GUAVA, Library.COMMONS_MATH, Library.JACKSON),
    INTEROP("fr.junn.interop", List.of(TEMPORAL), Library.JTS, Library.GUAVA, Library.JACKSON, Library.STAX),
    SOLVER_TCK("fr.junn.tck.solver", List.of(SIMULATION), Library.JTS, Library.JUNIT),
    SOLVER_REFERENCE("fr.junn.solver.reference", List.of(SIMULATION), Library.JTS),
    CODEC_TCK("fr.junn.tck.codec", List.of(INTEROP), Library.JTS, Library.JUNIT),
    RUN("fr.junn.run", List.of(SIMULATION, INTEROP), Library.JTS, Library.JACKSON),
    CLI("fr.junn.cli", List.of(RUN, SOLVER_REFERENCE), Library.JTS, Library.JACKSON, Library.PICOCLI);

    /** The libraries of the house and their packages. */
    private enum Library {
        JTS("org.locationtech.jts.."),
        PROJ4J("org.locationtech.proj4j.."),
        GEOGRAPHICLIB("net.sf.geographiclib.."),
        GUAVA("com.google.common.."),
        COMMONS_MATH("org.apache.commons.math3.."),
        JACKSON("com.fasterxml.jackson.."),
        STAX("com.ctc.wstx..", "com.fasterxml.aalto..", "org.codehaus.stax2.."),
        PICOCLI("picocli.."),
        JUNIT("org.junit..", "org.opentest4j..");

        private final List<String> packages;

        Library(String... packages) {
            this.packages = List.of(packages);
        }
    }

    private static final List<String> EVERYWHERE =
            List.of("java..", "javax..", "org.jspecify..", "org.w3c.dom..", "org.xml.sax..");

    private final String root;
    private final List<Architecture> below;
    private final List<Library> libraries;

    Architecture(String root, List<Architecture> below, Library... libraries) {
        this.root = root;
        this.below = below;
        this.libraries = List.of(libraries);
    }

    /**
     * Checks the classes of this module, as compiled on the class path.
     *
     * @throws AssertionError naming every class and line that breaks a rule
     */
    public void check() {
        JavaClasses own = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        if (own.isEmpty()) {
            throw new AssertionError("no class of " + root + " on the class path");
        }
        check(own);
    }

    void check(JavaClasses own) {
        classes()
                .should(onlyDependOnClassesThat(resideInAnyPackage(allowed())))
                .because("of the order of the modules and the rooms of the libraries")
                .check(own);
        packages().check(own);
        noClasses()
                .that(resideOutsideOfPackages("fr.junn.geometry.crs.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Library.PROJ4J.packages.toArray(String[]::new))
                .because("Proj4J lives in geometry.crs")
                .allowEmptyShould(true)
                .check(own);
        classes()
                .should(new ShowOnly(shown()))
                .because("a type of a library in the public face ties every user to that library")
                .check(own);
    }

    static ArchRule packages() {
        return slices().assignedFrom(new EachPackage()).should().beFreeOfCycles();
    }

    private String[] allowed() {
        List<String> packages = new ArrayList<>(EVERYWHERE);
        modules().forEach(module -> packages.add(module.root + ".."));
        libraries.forEach(library -> packages.addAll(library.packages));
        return packages.toArray(String[]::new);
    }

    /** What a signature may name; the command line is a program and nobody's library. */
    private List<String> shown() {
        List<String> packages = new ArrayList<>(EVERYWHERE);
        packages.add("fr.junn..");
        packages.addAll(Library.JTS.packages);
        if (libraries.contains(Library.JUNIT)) {
            packages.addAll(Library.JUNIT.packages);
        }
        if (libraries.contains(Library.PICOCLI)) {
            packages.addAll(Library.PICOCLI.packages);
        }
        return packages;
    }

    private Set<Architecture> modules() {
        Set<Architecture> modules = new LinkedHashSet<>(Set.of(this));
        below.forEach(module -> modules.addAll(module.modules()));
        return modules;
    }
}
