package fr.junn.geometry.validate;

import fr.junn.geometry.shape.Faceted;
import java.util.List;

/**
 * What a repair would do to a shape, to be looked at before it is applied. Immutable.
 *
 * @param original the shape that was given
 * @param before what is wrong with it
 * @param actions the steps, in order; empty where nothing is wrong, or nothing can be done
 * @param repaired the shape after all steps; the original where there are none
 * @param remaining what is still wrong after all steps
 */
public record RepairPlan(
        Faceted original, Validity before, List<RepairAction> actions, Faceted repaired, Validity remaining) {

    public RepairPlan {
        actions = List.copyOf(actions);
    }

    /** Whether nothing would be wrong any more. */
    public boolean isComplete() {
        return remaining.isValid();
    }

    /** The shape after all steps. */
    public Faceted apply() {
        return repaired;
    }
}
