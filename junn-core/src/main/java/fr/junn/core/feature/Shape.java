package fr.junn.core.feature;

import fr.junn.core.schema.FeatureType;
import fr.junn.core.value.QualifiedName;
import java.util.List;

/**
 * What features of the same type with the same columns have in common: hidden from users, made once, shared by millions.
 *
 * <p>A feature is then only a {@link Row} of bytes and an array of objects; the shape says where in them each value is.
 * There is one shape at a time for each type and list of columns, see {@link ShapeCache}.
 */
final class Shape {
    final FeatureType type;
    final List<Column> columns;

    /** The columns of attributes come first; these are how many they are, and how many with the geometries after them. */
    final int attributes;

    final int geometries;

    /** The bytes of all columns of fixed width. */
    final int fixed;

    /** The texts of a row: the id, which is the first, and one for each column of characters. */
    final int texts;

    final int objects;

    /** Where the value of a column is: the offset of its bytes, the number of its text, or its index among the objects. */
    private final int[] places;

    Shape(FeatureType type, List<Column> columns) {
        this.type = type;
        this.columns = columns;
        this.places = new int[columns.size()];
        int bytes = 0;
        int characters = 1;
        int references = 0;
        int[] roles = new int[Column.Role.values().length];
        for (int i = 0; i < places.length; i++) {
            Column column = columns.get(i);
            roles[column.role().ordinal()]++;
            Storage storage = column.storage();
            if (storage.width > 0) {
                places[i] = bytes;
                bytes += storage.width;
            } else if (storage.isText()) {
                places[i] = characters++;
            } else {
                places[i] = references++;
            }
        }
        this.fixed = bytes;
        this.texts = characters;
        this.objects = references;
        this.attributes = roles[Column.Role.ATTRIBUTE.ordinal()];
        this.geometries = roles[Column.Role.GEOMETRY.ordinal()];
    }

    int place(int column) {
        return places[column];
    }

    /** The first column of an attribute of that local name; −1 where there is none. */
    int indexOf(String local) {
        for (int i = 0; i < attributes; i++) {
            if (columns.get(i).isCalled(local)) {
                return i;
            }
        }
        return -1;
    }

    /** The column of the attribute of that name; −1 where there is none. */
    int indexOf(QualifiedName name) {
        for (int i = 0; i < attributes; i++) {
            if (columns.get(i).isCalled(name)) {
                return i;
            }
        }
        return -1;
    }

    /** The column of a role that occurs at most once; −1 where it does not. */
    int indexOf(Column.Role role) {
        for (int i = attributes + geometries; i < places.length; i++) {
            if (columns.get(i).role() == role) {
                return i;
            }
        }
        return -1;
    }
}
