package fr.junn.geometry.validate;

import fr.junn.core.error.JunnException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of the corpus' file of verdicts, and what the validator says to each. */
final class Oracle {
    private Oracle() {}

    /** A run of the field's validator: a file, options, and the codes it gave. */
    record Row(String file, String options, String verdict) {
        /** Null where the field's validator hung or crashed. */
        @Nullable
        SortedSet<Integer> codes() {
            if (!verdict.startsWith("[")) {
                return null;
            }
            return Stream.of(verdict.replaceAll("[\\[\\]\\s]", "").split(","))
                    .filter(s -> !s.isEmpty())
                    .map(Integer::valueOf)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        boolean isJson() {
            return file.endsWith(".json") || file.endsWith(".jsonl");
        }
    }

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String line : CorpusSolids.text("EXPECTED_val3dity_2.6.0.tsv").split("\\R")) {
            String[] field = line.split("\t", -1);
            if (!line.startsWith("#") && !field[0].equals("file")) {
                rows.add(new Row(field[0], field[1], field[2]));
            }
        }
        return rows;
    }

    /** The codes that our validator gives; 901 stands for a file that the reader refuses. */
    static SortedSet<Integer> verdict(Row row) {
        Validator validator = Validator.of(options(row));
        if (row.isJson()) {
            return cityVerdict(row.file(), validator);
        }
        SortedSet<Integer> codes = new TreeSet<>();
        if (row.options().contains("CompositeSurface")) {
            return validator.validate(CorpusSolids.compositeSurface(row.file())).codes();
        }
        List<String> inner = new ArrayList<>();
        String[] words = row.options().split(" ");
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals("--ishell")) {
                inner.add(words[i + 1]);
            }
        }
        if (!inner.isEmpty()) {
            inner.add(0, row.file());
            return validator
                    .validate(CorpusSolids.solid(inner.toArray(String[]::new)))
                    .codes();
        }
        for (CorpusSolids.Soup soup : CorpusSolids.soups(row.file())) {
            codes.addAll(validator.validate(CorpusSolids.solid(soup)).codes());
        }
        return codes;
    }

    private static SortedSet<Integer> cityVerdict(String file, Validator validator) {
        SortedSet<Integer> codes = new TreeSet<>();
        List<CityModels.Feature> features;
        try {
            features = CityModels.read(file);
        } catch (JunnException e) {
            return new TreeSet<>(Set.of(902)); // the builder of shapes refuses a shell without faces
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            return new TreeSet<>(Set.of(901));
        }
        for (CityModels.Feature feature : features) {
            codes.addAll(verdict(feature, validator));
        }
        return codes;
    }

    static SortedSet<Integer> verdict(CityModels.Feature feature, Validator validator) {
        SortedSet<Integer> codes = new TreeSet<>();
        for (var shapes : feature.byLod().values()) {
            for (var shape : shapes) {
                codes.addAll(validator.validate(shape).codes());
            }
            if (shapes.size() > 1) {
                codes.addAll(validator.validateParts(shapes).codes());
            }
        }
        return codes;
    }

    static ValidationOptions options(Row row) {
        ValidationOptions options = ValidationOptions.defaults();
        if (row.file().endsWith(".poly")) {
            options = options.withSnap(0); // the field's validator takes the points of this form as they are numbered
        }
        String[] words = row.options().split(" ");
        for (int i = 0; i + 1 < words.length; i++) {
            if (words[i].equals("--snap_tol")) {
                options = options.withSnap(Double.parseDouble(words[i + 1]));
            } else if (words[i].equals("--overlap_tol")) {
                options = options.withOverlap(Double.parseDouble(words[i + 1]));
            }
        }
        return options;
    }
}
