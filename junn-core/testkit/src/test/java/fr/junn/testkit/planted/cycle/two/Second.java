package fr.junn.testkit.planted.cycle.two;

import fr.junn.testkit.planted.cycle.one.First;
import java.util.Optional;

/** The other half. */
public record Second(Optional<First> back) {}
