package fr.junn.interop.cityjson;

import fr.junn.core.feature.Feature;
import fr.junn.core.feature.PlacedGeometry;
import fr.junn.geometry.shape.Faceted;
import fr.junn.geometry.shape.MultiSolid;
import fr.junn.interop.json.JsonPaths;
import java.util.List;

/**
 * The JSON paths of parts of geometries. Right where nothing before the part in the document was left out at reading, as
 * empty arrays and geometries that cannot be read are, which is reported then.
 */
final class PartPaths {
    private PartPaths() {}

    static String path(Feature feature, int geometry, int shell, int face, int ring) {
        List<PlacedGeometry> all = feature.geometries();
        String path = JsonPaths.member("$.CityObjects", feature.id());
        PlacedGeometry placed = all.get(geometry);
        if (isAddress(placed)) {
            return path + ".address";
        }
        long before =
                all.subList(0, geometry).stream().filter(g -> !isAddress(g)).count();
        path += ".geometry[" + before + "]";
        return placed.geometry() instanceof Faceted shape ? path + boundaries(shape, shell, face, ring) : path;
    }

    private static boolean isAddress(PlacedGeometry placed) {
        return placed.slot().role().startsWith(AddressReader.ROLE);
    }

    private static String boundaries(Faceted shape, int givenShell, int givenFace, int ring) {
        int face = givenFace < 0 && ring >= 0 ? faceOf(shape, ring) : givenFace;
        int shell = face >= 0 && shape.shellCount() > 0 ? shellOf(shape, face) : givenShell;
        StringBuilder path = new StringBuilder();
        if (shell >= 0) {
            int solid = solidOf(shape, shell);
            if (shape instanceof MultiSolid) {
                index(path, solid);
            }
            index(path, shell - shape.firstShell(solid));
        }
        if (face >= 0) {
            index(path, face - (shell < 0 ? 0 : shape.firstFace(shell)));
            if (ring >= 0) {
                index(path, ring - shape.firstRing(face));
            }
        }
        return path.length() == 0 ? "" : ".boundaries" + path;
    }

    private static void index(StringBuilder path, int number) {
        path.append('[').append(number).append(']');
    }

    private static int faceOf(Faceted shape, int ring) {
        int face = 0;
        while (shape.firstRing(face + 1) <= ring) {
            face++;
        }
        return face;
    }

    private static int shellOf(Faceted shape, int face) {
        int shell = 0;
        while (shape.firstFace(shell + 1) <= face) {
            shell++;
        }
        return shell;
    }

    private static int solidOf(Faceted shape, int shell) {
        int solid = 0;
        while (shape.firstShell(solid + 1) <= shell) {
            solid++;
        }
        return solid;
    }
}
