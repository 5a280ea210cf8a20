package fr.junn.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules on source text, each a list of what breaks it under a folder; an empty list is good. */
final class Sources {

    static final int LONGEST = 600;

    private static final Set<String> MADE = Set.of("target", ".git", ".idea", ".vscode", ".settings", "node_modules");
    private static final Pattern TEXT = Pattern.compile(
            ".*\\.(java|xml|md|json|properties|txt|html|css|js|ts|cmd|sh|yml|yaml|config|gradle|adoc)|[^.]+|\\.ci.run");

    /** Folders of one machine. A class path or an address may hold the same words further in. */
    private static final Pattern MACHINE = Pattern.compile(
            "(?<![\\w.:/*}])/(?:root|work|tmp|home)/|[A-Z]:\\\\Users\\\\", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern REGISTRY = Pattern.compile(
            "repo1?\\.maven(\\.apache)?\\.org|registry\\.npmjs|pypi\\.org|pythonhosted\\.org|proxy\\.golang|crates\\.io"
                    + "|deb\\.debian\\.org");

    private static final Pattern NULL_MARKED = Pattern.compile("@(?:org\\.jspecify\\.annotations\\.)?NullMarked\\b");

    private final Path root;
    private final List<Path> files;

    Sources(Path root) {
        this.root = root;
        this.files = list(root);
    }

    List<String> tooLong() {
        List<String> broken = new ArrayList<>();
        for (Path file : named(".java")) {
            long lines = text(file).lines().count();
            if (lines > LONGEST) {
                broken.add(name(file) + " has " + lines + " lines, more than " + LONGEST);
            }
        }
        return broken;
    }

    /** Every package of the product has a chapter of its own and does not accept null unless it says so. */
    List<String> packagesWithoutChapter() {
        List<String> broken = new ArrayList<>();
        named(".java").stream()
                .filter(file -> name(file).contains("src/main/java/"))
                .filter(file -> !file.getFileName().toString().equals("module-info.java"))
                .map(Path::getParent)
                .distinct()
                .forEach(folder -> {
                    Path info = folder.resolve("package-info.java");
                    if (!Files.exists(info)) {
                        broken.add(name(folder) + " has no package-info.java");
                    } else if (!NULL_MARKED.matcher(text(info)).find()) {
                        broken.add(name(info) + " is not @NullMarked");
                    } else if (!text(info).contains("/**")) {
                        broken.add(name(info) + " says nothing");
                    }
                });
        return broken;
    }

    /** No folder of one machine and no host of a registry. */
    List<String> places() {
        List<String> broken = new ArrayList<>();
        for (Path file : files) {
            if (!TEXT.matcher(file.getFileName().toString()).matches()) {
                continue;
            }
            String text = text(file);
            for (Pattern pattern : List.of(MACHINE, REGISTRY)) {
                Matcher found = pattern.matcher(text);
                if (found.find()) {
                    long line = 1
                            + text.substring(0, found.start())
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count();
                    broken.add(name(file) + ":" + line + " names " + found.group());
                }
            }
        }
        return broken;
    }

    private List<Path> named(String ending) {
        return files.stream().filter(file -> file.toString().endsWith(ending)).toList();
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** Read as Latin-1: the rules look for ASCII only, and no file can be malformed. */
    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> list(Path root) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean made = MADE.contains(folder.getFileName().toString());
                    return made ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files;
    }
}
