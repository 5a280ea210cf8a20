package fr.junn.cli.data;

import fr.junn.core.feature.GeometrySlot;
import fr.junn.geometry.validate.Defect;

/**
 * Which part of which geometry of a feature a finding is about. Numbers are those of the shape, each through all of it; −1
 * where it does not apply.
 *
 * @param slot the geometry
 * @param member the member, where the geometry is a collection
 * @param solid the solid
 * @param shell the shell
 * @param face the face, or the triangle of a mesh
 * @param ring the ring
 * @param other the other solid, shell or face
 */
public record Part(GeometrySlot slot, int member, int solid, int shell, int face, int ring, int other) {
    static Part of(GeometrySlot slot, int member, Defect d) {
        return new Part(slot, member, d.solid(), d.shell(), d.face(), d.ring(), d.other());
    }

    static Part whole(GeometrySlot slot) {
        return new Part(slot, -1, -1, -1, -1, -1, -1);
    }

    /** For a reader: {@code lod2Solid, shell=0, face=3}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(slot.toString());
        append(out, "member", member);
        append(out, "solid", solid);
        append(out, "shell", shell);
        append(out, "face", face);
        append(out, "ring", ring);
        append(out, "other", other);
        return out.toString();
    }

    private static void append(StringBuilder out, String name, int number) {
        if (number >= 0) {
            out.append(", ").append(name).append('=').append(number);
        }
    }
}
