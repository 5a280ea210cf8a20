/**
 * The conformance kit for codecs. A codec's author extends {@link fr.junn.tck.codec.FeatureCodecContract} in a test, names
 * the codec and some samples that its format can hold, and gets every rule that the SDK relies on as a test of its own.
 *
 * <pre>{@code
 * class MyCodecTest extends FeatureCodecContract {
 *     protected CodecProvider codec() {
 *         return new MyCodec();
 *     }
 *
 *     protected List<FeatureSample> samples() {
 *         return List.of(FeatureSample.of("two houses", CrsId.parse("EPSG:2154"), houses()));
 *     }
 * }
 * }</pre>
 *
 * <p>The kit is JUnit 5: what it needs beside this jar is {@code org.junit.jupiter:junit-jupiter-api} to compile and
 * {@code junit-jupiter-engine} to run, which every build tool brings along. Without one, put the plug-in, its test, the jars
 * of the SDK and {@code org.junit.platform:junit-platform-console-standalone} on one class path:
 *
 * <pre>{@code
 * java -cp "lib/*:plug-in.jar:tests.jar" org.junit.platform.console.ConsoleLauncher execute -c org.example.MyCodecTest
 * }</pre>
 *
 * <p>The rules have ids ({@link fr.junn.tck.codec.CodecRule}); a failure names the rule that is broken. The kit is tested
 * against codecs that each break one rule: the rule's test fails, and the others pass. Rules with ids, MUST and SHOULD, and
 * a kit that is tested by broken implementations are habits of the Reactive Streams kit.
 */
@NullMarked
package fr.junn.tck.codec;

import org.jspecify.annotations.NullMarked;
