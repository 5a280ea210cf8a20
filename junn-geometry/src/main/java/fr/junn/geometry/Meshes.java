package fr.junn.geometry;

import fr.junn.geometry.clip.Clipper;
import fr.junn.geometry.index.Region;
import fr.junn.geometry.index.TriangleIndex;
import fr.junn.geometry.measure.Measures;
import fr.junn.geometry.shape.Mesh;
import fr.junn.geometry.simplify.MeshSimplifier;
import fr.junn.geometry.simplify.SimplifiedMesh;

/** One-line doors to what is done with meshes. */
public final class Meshes {
    private Meshes() {}

    /** One vertex for each position. */
    public static Mesh weld(Mesh mesh) {
        return mesh.welded();
    }

    /** An index for rays, distances and regions. */
    public static TriangleIndex index(Mesh mesh) {
        return TriangleIndex.of(mesh);
    }

    /** What of it is in a region; see {@link Clipper}. */
    public static Mesh clip(Mesh mesh, Region region) {
        return (Mesh) Clipper.to(region).clip(mesh);
    }

    /** Fewer triangles, nowhere farther than {@code error} from the mesh; see {@link MeshSimplifier}. */
    public static SimplifiedMesh simplify(Mesh mesh, double error) {
        return MeshSimplifier.within(error).simplify(mesh);
    }

    /** Everything that can be measured, at once; see {@link Measures}. */
    public static Measures measures(Mesh mesh) {
        return Measures.of(mesh);
    }
}
