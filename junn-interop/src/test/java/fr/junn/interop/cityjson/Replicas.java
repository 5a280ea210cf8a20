package fr.junn.interop.cityjson;

import fr.junn.core.feature.Feature;
import fr.junn.core.feature.FeatureBuilder;
import fr.junn.core.feature.PlacedGeometry;
import fr.junn.core.feature.Relation;
import fr.junn.core.value.Attribute;
import fr.junn.geometry.shape.Shape;
import fr.junn.geometry.shape.Transform;
import fr.junn.interop.codec.FeatureReader;
import fr.junn.interop.codec.FeatureWriter;
import fr.junn.interop.codec.ReadOptions;
import fr.junn.interop.codec.WriteOptions;
import fr.junn.interop.io.DataSink;
import fr.junn.interop.io.DataSource;
import java.nio.file.Path;

/** Makes large documents of real ones: copies side by side, each with ids of its own. */
final class Replicas {
    private static final double STEP = 2000; // metres, farther than a document of the corpus is wide

    private Replicas() {}

    static void write(Path from, Path to, int copies) {
        CityJsonCodec codec = new CityJsonCodec();
        try (FeatureReader head = codec.readFeatures(DataSource.of(from), ReadOptions.defaults());
                FeatureWriter writer = codec.writeFeatures(
                        DataSink.file(to), WriteOptions.in(head.info().crs()).from(head.info()))) {
            for (int copy = 0; copy < copies; copy++) {
                int number = copy;
                try (FeatureReader reader = codec.readFeatures(DataSource.of(from), ReadOptions.defaults())) {
                    reader.forEach(f -> writer.write(copy(f, number)));
                }
            }
            writer.finish();
        }
    }

    private static Feature copy(Feature feature, int number) {
        FeatureBuilder builder = Feature.builder(feature.type(), feature.id() + "-" + number);
        feature.attributes().forEach(builder::set);
        for (PlacedGeometry placed : feature.geometries()) {
            Shape moved = ((Shape) placed.geometry()).transformed(Transform.translation(number * STEP, 0, 0));
            builder.add(placed.slot(), moved);
        }
        for (Relation r : feature.relations()) {
            builder.relate(r.type(), r.target() + "-" + number, r.properties().toArray(new Attribute[0]));
        }
        feature.appearance().ifPresent(builder::appearance);
        return builder.boundaries(feature.boundaries()).build();
    }
}
