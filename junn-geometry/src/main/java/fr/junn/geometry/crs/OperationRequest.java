package fr.junn.geometry.crs;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of an operation beyond its two systems.
 *
 * @param epoch of the coordinates, as a decimal year, for systems whose coordinates move
 * @param area where the data lies; null: wherever both systems are used
 * @param accuracy the stated accuracy that is accepted where a better operation exists but its grid is missing or ends [m];
 *     0: the best only, else a refusal
 * @param heightModels what the user knows of heights
 * @param using codes of registered operations that the way must take, such as {@code EPSG:1193}; none: whichever is best
 */
public record OperationRequest(
        OptionalDouble epoch,
        @Nullable Area area,
        double accuracy,
        List<HeightModel> heightModels,
        List<String> using) {
    private static final OperationRequest BEST =
            new OperationRequest(OptionalDouble.empty(), null, 0, List.of(), List.of());

    public OperationRequest {
        heightModels = List.copyOf(heightModels);
        using = List.copyOf(using);
    }

    /** The best operation that is known, or a refusal. */
    public static OperationRequest best() {
        return BEST;
    }

    /** The same at an epoch, as a decimal year such as 2026.0. */
    public OperationRequest epoch(double year) {
        return new OperationRequest(OptionalDouble.of(year), area, accuracy, heightModels, using);
    }

    /** The same for data that lies here. */
    public OperationRequest within(Area place) {
        return new OperationRequest(epoch, place, accuracy, heightModels, using);
    }

    /** The same, content with this accuracy [m] where better is not to be had; the operation states what it has. */
    public OperationRequest accepting(double metres) {
        return new OperationRequest(epoch, area, metres, heightModels, using);
    }

    /** The same by a way that takes these registered operations, for whoever must repeat what others did. */
    public OperationRequest using(String... operations) {
        return new OperationRequest(epoch, area, accuracy, heightModels, List.of(operations));
    }

    /** The same with one more height model. */
    public OperationRequest with(HeightModel model) {
        List<HeightModel> models = new ArrayList<>(heightModels);
        models.add(model);
        return new OperationRequest(epoch, area, accuracy, models, using);
    }
}
