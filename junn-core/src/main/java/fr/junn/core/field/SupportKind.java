package fr.junn.core.field;

/** What the locations of a support are. */
public enum SupportKind {
    /** One value for the whole. */
    SCALAR,
    /** Features, by id. */
    FEATURES,
    /** Cells of a raster. */
    GRID,
    /** Nodes of a network. */
    NETWORK_NODES,
    /** Links of a network. */
    NETWORK_LINKS,
    /** Vertices of a mesh. */
    MESH_NODES,
    /** Edges of a mesh. */
    MESH_EDGES,
    /** Faces of a mesh. */
    MESH_FACES,
    /** Volumes of a mesh. */
    MESH_CELLS,
    /** Points of a cloud, or stations. */
    POINTS
}
