package fr.junn.geometry.crs;

import fr.junn.core.error.JunnException;
import fr.junn.geometry.crs.grid.GridCatalog;
import java.util.List;

/** Why there is no operation, in words that help. */
final class OperationRefusals {
    private static final String LALLEMAND = "EPSG:5118";

    private OperationRefusals() {}

    /** Refuses what has no position, no place, or no heights where heights are wanted. */
    static void checkSides(Crs source, Crs target) {
        for (Crs side : List.of(source, target)) {
            if (side.kind() == CrsKind.VERTICAL) {
                throw new JunnException(
                        CrsMessage.VERTICAL_ALONE, side, side.id().code());
            }
            if (side.frame() == null) {
                throw new JunnException(CrsMessage.NO_ANCHOR, side.id());
            }
        }
        if (source.heightKey().isEmpty() && !target.heightKey().isEmpty()) {
            throw new JunnException(CrsMessage.HEIGHTS_UNKNOWN, source, target);
        }
    }

    static JunnException noWay(Crs source, Crs target) {
        boolean lallemand =
                source.heightKey().equals(LALLEMAND) || target.heightKey().equals(LALLEMAND);
        return new JunnException(lallemand ? CrsMessage.LALLEMAND_HEIGHTS : CrsMessage.NO_OPERATION, source, target);
    }

    static JunnException missingGrid(Crs source, Crs target, List<Candidate> all, GridCatalog grids) {
        Candidate best = all.get(0);
        String without = all.stream()
                .filter(way -> way.missing(grids).isEmpty())
                .findFirst()
                .map(way -> way.accuracy() + " m")
                .orElse("—");
        return new JunnException(
                CrsMessage.MISSING_GRID,
                source.id(),
                target.id(),
                best.accuracy(),
                String.join(", ", best.missing(grids)),
                grids.files().size(),
                without);
    }

    static JunnException missingEpoch(Crs source, Crs target, Candidate way) {
        String operations = String.join(
                ", ",
                way.legs().stream()
                        .filter(leg -> leg.row().isTimeDependent())
                        .map(leg -> leg.row().name())
                        .toList());
        return new JunnException(CrsMessage.MISSING_EPOCH, source.id(), target.id(), operations);
    }
}
