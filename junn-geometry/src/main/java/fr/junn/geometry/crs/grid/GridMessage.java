package fr.junn.geometry.crs.grid;

import fr.junn.core.error.Message;

/** What can be wrong with a grid of geodesy. */
public enum GridMessage implements Message {
    UNREADABLE_GRID("the grid {0} cannot be read: {1}", "la grille {0} est illisible : {1}"),
    UNSUPPORTED_GRID(
            "the grid {0} has {1}; what can be read: GeoTIFF (float or integer samples, uncompressed or deflate), IGN .tac,"
                    + " .mnt and gr3df97a.txt, NTv2 .gsb",
            "la grille {0} a {1} ; ce qui se lit : GeoTIFF (échantillons flottants ou entiers, non compressés ou deflate),"
                    + " .tac, .mnt et gr3df97a.txt de l''IGN, .gsb NTv2"),
    WRONG_KIND(
            "the grid {0} holds {1} values per node, where {2} are needed ({3})",
            "la grille {0} contient {1} valeurs par nœud, il en faut {2} ({3})"),
    NO_GRID_FOLDER(
            "there is no folder or jar {0} in which to look for grids; correct where it is named: {1}",
            "aucun dossier ni jar {0} où chercher des grilles ; le corriger là où il est nommé : {1}");

    private final String english;
    private final String french;

    GridMessage(String english, String french) {
        this.english = english;
        this.french = french;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public String french() {
        return french;
    }
}
