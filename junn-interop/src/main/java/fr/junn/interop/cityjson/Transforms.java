package fr.junn.interop.cityjson;

import fr.junn.interop.json.JsonCursor;
import fr.junn.interop.json.JsonKind;

/** Reads the member {@code transform}. */
final class Transforms {
    private Transforms() {}

    static Quantization[] read(JsonCursor cursor, Notes notes) {
        double[] scale = {1, 1, 1};
        double[] translate = {0, 0, 0};
        boolean scaled = false;
        boolean translated = false;
        cursor.requireObject();
        for (String member = cursor.nextMember(); member != null; member = cursor.nextMember()) {
            if (member.equals("scale")) {
                numbers(cursor, scale);
                scaled = true;
            } else if (member.equals("translate")) {
                numbers(cursor, translate);
                translated = true;
            } else {
                notes.error(cursor, CityJsonMessage.UNKNOWN_MEMBER, member);
                cursor.skip();
            }
        }
        if (!scaled || !translated) {
            notes.error(cursor, CityJsonMessage.MISSING_MEMBER, scaled ? "translate" : "scale");
        }
        Quantization[] axes = new Quantization[3];
        for (int i = 0; i < 3; i++) {
            if (!(scale[i] > 0)) {
                // no schema forbids it: all positions are at one place then, or mirrored
                notes.warning(cursor, CityJsonMessage.BAD_TRANSFORM, scale[i], i);
            }
            axes[i] = new Quantization(scale[i], translate[i]);
        }
        return axes;
    }

    private static void numbers(JsonCursor cursor, double[] to) {
        cursor.requireArray();
        for (int i = 0; i < 3; i++) {
            cursor.next();
            to[i] = cursor.doubleValue();
        }
        cursor.expect(JsonKind.END_ARRAY);
    }
}
