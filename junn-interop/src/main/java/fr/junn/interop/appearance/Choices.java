package fr.junn.interop.appearance;

import java.util.Arrays;

/** Which of the entries of a palette each of many things has, or none; one byte each where the palette is small. */
final class Choices {
    /** No entry. */
    static final int NONE = -1;

    private final byte[] small;
    private final int[] large;

    private Choices(byte[] small, int[] large) {
        this.small = small;
        this.large = large;
    }

    static Choices of(int[] choices, int palette) {
        for (int choice : choices) {
            if (choice < NONE || choice >= palette) {
                throw new IndexOutOfBoundsException("choice " + choice + " of " + palette);
            }
        }
        if (palette > Byte.MAX_VALUE) {
            return new Choices(new byte[0], choices.clone());
        }
        byte[] small = new byte[choices.length];
        for (int i = 0; i < small.length; i++) {
            small[i] = (byte) choices[i];
        }
        return new Choices(small, new int[0]);
    }

    int size() {
        return small.length + large.length;
    }

    int get(int i) {
        return large.length > 0 ? large[i] : small[i];
    }

    int[] toArray() {
        int[] all = new int[size()];
        Arrays.setAll(all, this::get);
        return all;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Choices other && Arrays.equals(small, other.small) && Arrays.equals(large, other.large);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(small) + Arrays.hashCode(large);
    }
}
