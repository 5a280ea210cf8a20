package fr.junn.geometry.validate;

import fr.junn.core.error.Message;

/**
 * What can be wrong with a surface or a solid, by the codes that the field uses (those of val3dity 2.6). The placeholders are
 * the measured value and the tolerance, where the code has any.
 *
 * <p>304, once an edge with more than two faces, is 303 today, as a vertex that does not have one fan of faces is.
 */
public enum ValidityCode implements Message {
    TOO_FEW_POINTS(101, "ring of {0} points, at least {1} are needed", "anneau de {0} points, il en faut au moins {1}"),
    CONSECUTIVE_POINTS_SAME(
            102,
            "two points that follow each other in a ring are {0} apart; within {1} they are the same",
            "deux points consécutifs d''un anneau sont distants de {0} ; en deçà de {1} ils sont confondus"),
    RING_NOT_CLOSED(
            103,
            "the last point of the ring is {0} from its first; it must repeat it",
            "le dernier point de l''anneau est à {0} du premier ; il doit le répéter"),
    RING_SELF_INTERSECTION(
            104,
            "the ring crosses or touches itself, or has no area",
            "l''anneau se croise, se touche, ou est sans aire"),
    RINGS_INTERSECT(201, "rings of a face cross", "des anneaux d''une face se croisent"),
    RINGS_DUPLICATED(202, "two rings of a face are the same", "deux anneaux d''une face sont identiques"),
    NOT_PLANAR_BY_DISTANCE(
            203,
            "a point is {0} m from the plane of its face, at most {1} m are allowed",
            "un point est à {0} m du plan de sa face, {1} m au plus sont admis"),
    NOT_PLANAR_BY_NORMALS(
            204,
            "a part of the face is turned by {0}° from the whole, at most {1}° are allowed",
            "une partie de la face est tournée de {0}° par rapport à l''ensemble, {1}° au plus sont admis"),
    INTERIOR_DISCONNECTED(
            205, "holes cut the face into several parts", "des trous coupent la face en plusieurs parties"),
    HOLE_OUTSIDE(206, "a hole lies outside of the outer ring", "un trou est hors de l''anneau extérieur"),
    HOLES_NESTED(207, "a hole lies in another", "un trou est dans un autre"),
    RINGS_SAME_ORIENTATION(
            208, "a hole turns the same way as the outer ring", "un trou tourne dans le sens de l''anneau extérieur"),
    NOT_A_MANIFOLD(
            300,
            "the faces do not make a surface with two sides, or the check was given up after {0} steps",
            "les faces ne forment pas une surface à deux côtés, ou le contrôle a été abandonné après {0} pas"),
    TOO_FEW_FACES(
            301, "shell of {0} faces, at least {1} are needed", "enveloppe de {0} faces, il en faut au moins {1}"),
    NOT_CLOSED(302, "the shell has a hole, {0} m around", "l''enveloppe a un trou, {0} m de tour"),
    NOT_MANIFOLD_HERE(
            303,
            "{0} faces or fans of faces meet at this edge or vertex, at most {1} may",
            "{0} faces ou éventails de faces se rejoignent à cette arête ou ce sommet, {1} au plus"),
    SEVERAL_PARTS(305, "the faces make {0} parts that do not hang together", "les faces forment {0} parties séparées"),
    SELF_INTERSECTION(306, "faces of the shell cross or touch", "des faces de l''enveloppe se croisent ou se touchent"),
    FACE_TURNED(
            307, "the face looks the other way than its neighbours", "la face regarde à l''inverse de ses voisines"),
    SHELLS_INTERSECT(
            401, "shells cross, or share a part of their faces", "des enveloppes se croisent ou partagent des faces"),
    SHELLS_DUPLICATED(402, "two inner shells are the same", "deux enveloppes intérieures sont identiques"),
    INNER_SHELL_OUTSIDE(
            403, "an inner shell lies outside of the outer one", "une enveloppe intérieure est hors de l''extérieure"),
    SOLID_DISCONNECTED(
            404, "inner shells cut the solid into several parts", "des enveloppes intérieures coupent le solide"),
    SHELL_TURNED(
            405,
            "the faces of the shell look the wrong way: it encloses {0} m³",
            "les faces de l''enveloppe regardent du mauvais côté : elle enferme {0} m³"),
    SOLIDS_OVERLAP(501, "solids overlap by {0} m, {1} m allowed", "des solides se recouvrent sur {0} m, {1} m admis"),
    SOLIDS_DUPLICATED(502, "two solids are the same", "deux solides sont identiques"),
    SOLIDS_APART(503, "the solids make {0} parts, not one", "les solides forment {0} parties et non une seule"),
    PARTS_OVERLAP(601, "parts overlap by {0} m, {1} m allowed", "des parties se recouvrent sur {0} m, {1} m admis"),
    EMPTY(902, "there are no faces", "il n''y a pas de faces");

    private final int number;
    private final String english;
    private final String french;

    ValidityCode(int number, String english, String french) {
        this.number = number;
        this.english = english;
        this.french = french;
    }

    /** The number by which the field knows the defect. */
    public int number() {
        return number;
    }

    /** {@link #number()} as text. */
    @Override
    public String code() {
        return Integer.toString(number);
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
