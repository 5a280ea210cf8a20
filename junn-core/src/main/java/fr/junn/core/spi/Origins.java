package fr.junn.core.spi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Where classes and their declarations come from, for people: the path of a jar or folder, or the name of a module. */
final class Origins {
    private Origins() {}

    static String of(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        URL url = source == null ? null : source.getLocation();
        if (url != null) {
            return path(url.toString());
        }
        String module = type.getModule().getName();
        return module == null ? type.getName() : module;
    }

    /**
     * The jar or folder that declares a provider which cannot even be seen: the first whose declaration names a class that
     * the error speaks of.
     */
    static String ofBrokenDeclaration(Class<?> spi, ClassLoader loader, Throwable error, String otherwise) {
        String declaration = "META-INF/services/" + spi.getName();
        String text = error + " " + error.getCause();
        try {
            for (URL url : Collections.list(loader.getResources(declaration))) {
                if (text.contains(url.toString()) || declaresWhatIsIn(text, url)) {
                    return path(url.toString().replace(declaration, ""));
                }
            }
        } catch (IOException e) {
            return otherwise;
        }
        return otherwise;
    }

    private static boolean declaresWhatIsIn(String text, URL declaration) throws IOException {
        URLConnection connection = declaration.openConnection();
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream();
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String type = line.replaceFirst("#.*", "").strip();
                if (!type.isEmpty() && (text.contains(type) || text.contains(type.replace('.', '/')))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code jar:file:/a/b.jar!/} and {@code file:/a/b.jar} as a path. */
    private static String path(String url) {
        String plain = url.startsWith("jar:") ? url.substring(4) : url;
        int bang = plain.indexOf("!/");
        String file = bang < 0 ? plain : plain.substring(0, bang);
        Path path = local(file);
        return path == null ? file : path.toString();
    }

    private static @Nullable Path local(String url) {
        try {
            URI uri = new URI(url);
            return "file".equals(uri.getScheme()) ? Path.of(uri) : null;
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return null;
        }
    }
}
