package fr.junn.geometry.crs.grid;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file that holds a grid: its name, where it lies, its hash. Read when first asked for, once.
 *
 * <p>Safe for use by several threads.
 */
public final class GridFile {
    static final Set<String> EXTENSIONS = Set.of("tif", "tiff", "gsb", "tac", "mnt", "txt");
    private static final Pattern TEXT_GRID = Pattern.compile("(gr3d|rgm\\d|gg|ra[a-z]\\d).*");
    private static final int LARGEST = 512 << 20;

    /** Opens the bytes of a file. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    private final String name;
    private final String place;
    private final Source source;
    private @Nullable ShiftGrid grid;
    private @Nullable String hash;

    GridFile(String name, String place, Source source) {
        this.name = name;
        this.place = place;
        this.source = source;
    }

    /** The name of the file, such as {@code fr_ign_RAF20.tif}. */
    public String name() {
        return name;
    }

    /** The folder, jar or class path entry where it lies. */
    public String place() {
        return place;
    }

    /** The name of the grid, whichever its form and distributor: {@code raf20} for {@code fr_ign_RAF20.tif}. */
    public String stem() {
        return stem(name);
    }

    static String stem(String fileName) {
        String stem = fileName.toLowerCase(Locale.ROOT);
        int dot = stem.lastIndexOf('.');
        stem = dot > 0 ? stem.substring(0, dot) : stem;
        for (String distributor : new String[] {"fr_ign_", "nc_dittt_"}) {
            stem = stem.startsWith(distributor) ? stem.substring(distributor.length()) : stem;
        }
        return stem.endsWith("_bl") ? stem.substring(0, stem.length() - 3) : stem; // bilinear: RAR07_bl
    }

    static boolean hasGridName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 ? name.substring(dot + 1) : "";
        // not every text beside a grid is one
        return EXTENSIONS.contains(extension)
                && (!extension.equals("txt") || TEXT_GRID.matcher(name).matches());
    }

    /**
     * The grid.
     *
     * @throws JunnException {@link GridMessage#UNREADABLE_GRID}, {@link GridMessage#UNSUPPORTED_GRID},
     *     {@link CoreMessage#IO_FAILED}
     */
    public synchronized ShiftGrid grid() {
        ShiftGrid known = grid;
        if (known == null) {
            byte[] bytes = bytes();
            hash = sha256(bytes);
            known = read(bytes);
            grid = known;
        }
        return known;
    }

    private ShiftGrid read(byte[] bytes) {
        if (TiffDirectory.looksLike(bytes)) {
            return GeoTiffGrids.read(name, bytes);
        }
        return Ntv2Grids.looksLike(bytes) ? Ntv2Grids.read(name, bytes) : TextGrids.read(name, bytes);
    }

    /** The SHA-256 hash of the file, in hexadecimal digits: which edition of a grid it is. */
    public synchronized String sha256() {
        String known = hash;
        if (known == null) {
            known = sha256(bytes());
            hash = known;
        }
        return known;
    }

    private byte[] bytes() {
        try (InputStream in = source.open()) {
            byte[] bytes = in.readNBytes(LARGEST);
            if (bytes.length == LARGEST) {
                throw new JunnException(GridMessage.UNSUPPORTED_GRID, name, "more than 512 MiB");
            }
            return bytes;
        } catch (IOException e) {
            throw new JunnException(e, CoreMessage.IO_FAILED, place + "/" + name, e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new JunnException(e, CoreMessage.INTERNAL, "SHA-256", "every Java has it");
        }
    }

    @Override
    public String toString() {
        return name + " (" + place + ")";
    }
}
