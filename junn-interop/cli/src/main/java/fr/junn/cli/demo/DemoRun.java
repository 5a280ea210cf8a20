package fr.junn.cli.demo;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.feature.Feature;
import fr.junn.core.field.Field;
import fr.junn.core.field.Grid;
import fr.junn.core.field.Quantity;
import fr.junn.core.spi.Providers;
import fr.junn.core.unit.Measure;
import fr.junn.core.value.Value;
import fr.junn.core.work.Cancellation;
import fr.junn.core.work.Progress;
import fr.junn.interop.codec.CodecRegistry;
import fr.junn.interop.codec.Codecs;
import fr.junn.interop.codec.FeatureReader;
import fr.junn.interop.codec.FeatureWriter;
import fr.junn.interop.codec.ReadOptions;
import fr.junn.interop.codec.WriteOptions;
import fr.junn.interop.io.DataSink;
import fr.junn.interop.io.DataSource;
import fr.junn.simulation.InputSource;
import fr.junn.simulation.RunParameters;
import fr.junn.simulation.RunReport;
import fr.junn.simulation.RunSettings;
import fr.junn.simulation.Simulation;
import fr.junn.temporal.Snapshot;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The main job in small: town → codec → snapshot → scenario with a raised dike → solver on both → layers and a page. Used
 * once, by one thread.
 */
final class DemoRun {
    /** The level of the flood [m above NGF-IGN69]. */
    private static final double LEVEL = 101;

    private static final double RAISED_BY = 1;
    /** The output of the solver that holds the depth of water [m]. */
    private static final String DEPTH = "depth";

    private static final String TOWN_FILE = "town.city.json";

    private final CodecRegistry codecs;
    private final Providers providers;
    private final Progress progress;
    private final Cancellation cancellation;
    private final Map<String, Long> losses = new TreeMap<>();

    DemoRun(Providers providers, Progress progress, Cancellation cancellation) {
        this.codecs = Codecs.of(providers);
        this.providers = providers;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    /**
     * What came of it.
     *
     * @param today what the flood does today
     * @param project what it does with the dike raised
     * @param level the level of the flood [m above NGF-IGN69]
     * @param solver the solver's name and version
     * @param losses what the formats could not hold, by kind
     * @param files what was written
     */
    record Result(
            Outcome today, Outcome project, double level, String solver, Map<String, Long> losses, List<Path> files) {
        long lossCount() {
            return losses.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    Result run(Demo.Wishes wishes) {
        Path out = wishes.out();
        Town town = wishes.fast() ? Town.small() : Town.large();
        Path file = wishes.data().resolve(TOWN_FILE);
        if (!wishes.resume() || !Files.exists(file)) {
            generate(town, file);
        }
        Snapshot today = read(file);
        Snapshot project = today.with(raised(today.feature(Town.DIKE)));
        Grid grid = Grid.of(Town.CRS, Town.WEST, Town.SOUTH + town.depth(), Town.CELL, town.columns(), town.rows());
        Field bare = Field.of(Quantity.SURFACE_ALTITUDE, grid, town.terrain());
        RunReport before = simulate(DemoMessage.SCENARIO_TODAY, today, bare, town);
        RunReport after = simulate(DemoMessage.SCENARIO_PROJECT, project, bare, town);
        Outcome todayOutcome = Outcome.of(before.field(DEPTH), today.features().toList());
        Outcome projectOutcome =
                Outcome.of(after.field(DEPTH), project.features().toList());
        List<Path> files = new ArrayList<>(List.of(file));
        Result result = new Result(
                todayOutcome, projectOutcome, LEVEL, before.solver() + " " + before.version(), losses, files);
        try (Progress.Task task = progress.start(DemoMessage.STEP_RESULTS, 4, "files")) {
            files.add(layer(out.resolve("today.geojson"), today, todayOutcome));
            task.advance(1);
            files.add(layer(out.resolve("project.geojson"), project, projectOutcome));
            task.advance(1);
            List<Feature> features = today.features().toList();
            files.add(
                    page(out.resolve("index.html"), DemoPage.write(result, features, town, TOWN_FILE, Locale.ENGLISH)));
            task.advance(1);
            files.add(page(
                    out.resolve("index.fr.html"), DemoPage.write(result, features, town, TOWN_FILE, Locale.FRENCH)));
            task.advance(1);
        }
        return result;
    }

    private void generate(Town town, Path file) {
        WriteOptions options = WriteOptions.in(Town.CRS).with(progress).with(cancellation);
        try (FeatureWriter writer = codecs.writeFeatures(file, options)) {
            town.features().forEach(writer::write);
            writer.finish();
            writer.losses().counts().forEach((kind, n) -> losses.merge(kind, n, Long::sum));
        }
    }

    private Snapshot read(Path file) {
        ReadOptions options = ReadOptions.defaults().strict().with(progress).with(cancellation);
        try (FeatureReader reader = codecs.features(DataSource.of(file), options)) {
            Snapshot snapshot = Snapshot.of(reader.info().crs(), reader.stream().toList());
            if (snapshot.find(Town.DIKE).isEmpty()) {
                throw new JunnException(DemoMessage.NO_SUCH_TOWN, file, Town.DIKE).at(Location.file(file.toString()));
            }
            return snapshot;
        }
    }

    private static Feature raised(Feature dike) {
        return dike.with(Town.CREST, Value.of(dike.number(Town.CREST).orElseThrow() + RAISED_BY));
    }

    private RunReport simulate(DemoMessage scenario, Snapshot snapshot, Field bare, Town town) {
        double[] river = town.inRiver();
        Field terrain = Burn.into(bare, snapshot.feature(Town.DIKE));
        RunParameters parameters = RunParameters.none()
                .with("level", Measure.of(LEVEL, "m"))
                .with("reach", "seed")
                .with("seedX", Town.WEST + river[0])
                .with("seedY", Town.SOUTH + river[1]);
        try (Progress.Task task = progress.start(DemoMessage.STEP_SIMULATE, 1, "", scenario.text(Locale.ENGLISH))) {
            RunReport report = Simulation.find("bathtub", providers)
                    .run(
                            InputSource.of(Map.of("terrain", terrain)),
                            parameters,
                            RunSettings.defaults().with(progress).with(cancellation));
            task.advance(1);
            return report;
        }
    }

    private Path layer(Path file, Snapshot snapshot, Outcome outcome) {
        WriteOptions options = WriteOptions.in(snapshot.crs()).with(cancellation);
        try (FeatureWriter writer = codecs.writeFeatures(file, options)) {
            snapshot.features().forEach(feature -> {
                Double depth = outcome.depths().get(feature.id());
                Measure measured = Measure.of(depth == null ? 0 : depth, "m");
                writer.write(depth == null ? feature : feature.with(Quantity.FLOOD_WATER_THICKNESS.name(), measured));
            });
            writer.finish();
            writer.losses().counts().forEach((kind, n) -> losses.merge(kind, n, Long::sum));
        }
        return file;
    }

    private static Path page(Path file, String html) {
        try (DataSink sink = DataSink.file(file);
                OutputStream stream = sink.open()) {
            stream.write(html.getBytes(StandardCharsets.UTF_8));
            sink.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
