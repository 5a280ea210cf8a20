package fr.junn.geometry;

import fr.junn.testkit.Architecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_module_keeps_to_the_plan_of_the_house() {
        Architecture.GEOMETRY.check();
    }
}
