package fr.junn.cli.data;

import fr.junn.core.error.JunnException;
import fr.junn.interop.appearance.Texture;
import fr.junn.interop.io.DataSink;
import fr.junn.interop.io.DataSource;
import fr.junn.interop.io.IoMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Copies images beside a result, to a folder that is called as the result with {@code .textures} behind. They become visible
 * together with it. An image that is not there, lies elsewhere on the web or leads out of its document's folder keeps its
 * name and is not touched.
 */
public final class TextureFiles implements AutoCloseable {
    private final @Nullable Path folder;
    private final Map<Path, String> copied = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<DataSink> sinks = new ArrayList<>();

    private TextureFiles(@Nullable Path folder) {
        this.folder = folder;
    }

    /** Copies nothing. */
    public static TextureFiles none() {
        return new TextureFiles(null);
    }

    /** Copies beside a result. */
    public static TextureFiles to(Path result) {
        return new TextureFiles(result.resolveSibling(result.getFileName() + ".textures"));
    }

    /** A texture whose image is beside the result, copied where it was not yet. */
    public Texture copy(DataSource document, Texture texture) {
        Path to = folder;
        if (to == null || texture.image().contains("://")) {
            return texture;
        }
        Optional<DataSource> image;
        try {
            image = document.sibling(texture.image());
        } catch (JunnException e) {
            return texture; // leads out of the folder: never followed; the reader has told
        }
        if (image.isEmpty() || image.get().path().isEmpty()) {
            return texture;
        }
        Path from = image.get().path().get().toAbsolutePath().normalize();
        String name = copied.computeIfAbsent(from, p -> copy(image.get(), p, to));
        return texture.withImage(to.getFileName() + "/" + name);
    }

    private String copy(DataSource image, Path from, Path to) {
        String plain = String.valueOf(from.getFileName());
        String name = plain;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = i + "-" + plain;
        }
        DataSink sink = DataSink.file(to.resolve(name));
        sinks.add(sink);
        try (InputStream in = image.open()) {
            OutputStream out = sink.open();
            in.transferTo(out);
            out.flush();
        } catch (IOException e) {
            throw new JunnException(e, IoMessage.CANNOT_WRITE, to.resolve(name), String.valueOf(e.getMessage()));
        }
        return name;
    }

    /** Makes the copies visible. */
    public void commit() {
        sinks.forEach(DataSink::commit);
    }

    @Override
    public void close() {
        sinks.forEach(DataSink::close);
    }
}
