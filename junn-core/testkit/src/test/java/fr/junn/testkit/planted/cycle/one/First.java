package fr.junn.testkit.planted.cycle.one;

import fr.junn.testkit.planted.cycle.two.Second;

/** Half of a cycle. */
public record First(Second next) {}
