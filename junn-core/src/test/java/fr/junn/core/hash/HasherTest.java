package fr.junn.core.hash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import fr.junn.testkit.Property;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HasherTest {
    @Test
    void the_hash_of_content_is_the_sha_256_of_fips_180_4() {
        // FIPS 180-4 examples: "abc" and the empty message.
        assertThat(ContentHash.ofContent("abc".getBytes(StandardCharsets.US_ASCII)))
                .hasToString("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(ContentHash.ofContent(new byte[0]))
                .hasToString("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void the_bytes_are_those_of_the_contract() {
        ByteBuffer expected = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        expected.putLong(1).put((byte) 'd');
        expected.put((byte) 7)
                .put((byte) 1)
                .putInt(-2)
                .putLong(3)
                .putFloat(1.5f)
                .putDouble(-2.5);
        expected.putLong(4).put("aé€".getBytes(StandardCharsets.UTF_8)).put((byte) 'z');
        expected.putLong(2).put("🏠".getBytes(StandardCharsets.UTF_8));
        expected.putLong(2).putDouble(1).putDouble(2).putInt(9);
        byte[] bytes = Arrays.copyOf(expected.array(), expected.position());

        ContentHash hash = Hasher.of("d")
                .putByte((byte) 7)
                .putBoolean(true)
                .putInt(-2)
                .putLong(3)
                .putFloat(1.5f)
                .putDouble(-2.5)
                .putText("aé€z")
                .putText("🏠")
                .putDoubles(1, 2)
                .putRawInts(new int[] {8, 9, 10}, 1, 2)
                .hash();

        assertThat(hash).isEqualTo(ContentHash.ofContent(bytes));
    }

    @Test
    void arrays_of_any_length_give_the_bytes_of_their_elements() {
        Property.check(5000, 2, (random, size) -> {
            double[] doubles = random.doubles(size).toArray();
            float[] floats = new float[size];
            int[] ints = random.ints(size).toArray();
            long[] longs = random.longs(size).toArray();
            byte[] bytes = new byte[size];
            random.nextBytes(bytes);
            ByteBuffer expected = ByteBuffer.allocate(60 + 25 * size).order(ByteOrder.LITTLE_ENDIAN);
            expected.putLong(0).putLong(size);
            Arrays.stream(doubles).forEach(expected::putDouble);
            expected.putLong(size);
            for (int i = 0; i < size; i++) {
                floats[i] = random.nextFloat();
                expected.putFloat(floats[i]);
            }
            expected.putLong(size);
            Arrays.stream(ints).forEach(expected::putInt);
            expected.putLong(size);
            Arrays.stream(longs).forEach(expected::putLong);
            expected.putLong(size).put(bytes);
            ContentHash hash = Hasher.of("")
                    .putDoubles(doubles)
                    .putFloats(floats)
                    .putInts(ints)
                    .putLongs(longs)
                    .putBytes(bytes)
                    .hash();
            assertThat(hash).isEqualTo(ContentHash.ofContent(Arrays.copyOf(expected.array(), expected.position())));
        });
    }

    @Test
    void pieces_hash_like_the_whole() {
        Property.check(3000, 2, (random, size) -> {
            double[] values = random.doubles(size).toArray();
            int cut = random.nextInt(size + 1);
            assertThat(Hasher.of("x")
                            .putLong(size)
                            .putRawDoubles(values, 0, cut)
                            .putRawDoubles(values, cut, size)
                            .hash())
                    .isEqualTo(Hasher.of("x").putDoubles(values).hash());
        });
    }

    @Test
    void all_nans_are_one_and_zeros_are_two() {
        double signalling = Double.longBitsToDouble(0x7ff0000000000001L);
        assertThat(Hasher.of("").putDoubles(signalling).hash())
                .isEqualTo(Hasher.of("").putDoubles(Double.NaN).hash());
        assertThat(Hasher.of("").putFloats(Float.intBitsToFloat(0x7f800001)).hash())
                .isEqualTo(Hasher.of("").putFloats(Float.NaN).hash());
        assertThat(Hasher.of("").putDouble(-0.0).hash())
                .isNotEqualTo(Hasher.of("").putDouble(0.0).hash());
    }

    @Test
    void what_is_cut_elsewhere_hashes_otherwise() {
        Set<ContentHash> hashes = new HashSet<>();
        hashes.add(Hasher.of("").putText("ab").putText("c").hash());
        hashes.add(Hasher.of("").putText("a").putText("bc").hash());
        hashes.add(Hasher.of("").putText("abc").hash());
        hashes.add(Hasher.of("").putText("\ud83c").putText("\udfe0").hash());
        hashes.add(Hasher.of("").putText("\udfe0").putText("\ud83c").hash());
        hashes.add(Hasher.of("").putText("?").putText("?").hash());
        hashes.add(Hasher.of("").putText("🏠").hash());
        hashes.add(Hasher.of("").putInts(1).putInts(2).hash());
        hashes.add(Hasher.of("").putInts(1, 2).hash());
        hashes.add(Hasher.of("a").putInts(1, 2).hash());
        assertThat(hashes).hasSize(10);
    }

    @Test
    void a_hasher_is_as_new_after_each_hash() {
        Hasher hasher = Hasher.of("tile");
        ContentHash first = hasher.putInt(1).hash();
        assertThat(hasher.putInt(1).hash()).isEqualTo(first);
        assertThat(hasher.putHash(first).hash())
                .isEqualTo(Hasher.of("tile").putHash(first).hash())
                .isNotEqualTo(first);
    }

    @Test
    void hashes_print_parse_and_sort_as_their_bytes() {
        Property.check((random, size) -> {
            byte[] a = new byte[ContentHash.BYTES];
            byte[] b = new byte[ContentHash.BYTES];
            random.nextBytes(a);
            random.nextBytes(b);
            System.arraycopy(a, 0, b, 0, Math.min(size, 32) - 1);
            ContentHash x = ContentHash.fromBytes(a);
            ContentHash y = ContentHash.fromBytes(b);
            assertThat(ContentHash.parse(x.toString())).isEqualTo(x).hasSameHashCodeAs(x);
            assertThat(x.toBytes()).isEqualTo(a);
            assertThat(x.toString()).startsWith(x.abbreviated()).hasSize(64);
            assertThat(Integer.signum(x.compareTo(y))).isEqualTo(Integer.signum(Arrays.compareUnsigned(a, b)));
            assertThat(x.equals(y)).isEqualTo(Arrays.equals(a, b));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "zz", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a"})
    void what_is_no_hash_is_refused(String text) {
        assertThatThrownBy(() -> ContentHash.parse(text))
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(CoreMessage.ILLEGAL_ARGUMENT));
    }
}
