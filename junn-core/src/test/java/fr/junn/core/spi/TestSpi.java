package fr.junn.core.spi;

/** An SPI for tests. */
@SpiGeneration(value = TestSpi.GENERATION, oldest = 2)
public interface TestSpi extends NamedProvider {
    int GENERATION = 3;

    /** Something to call. */
    default String answer() {
        return "";
    }
}
