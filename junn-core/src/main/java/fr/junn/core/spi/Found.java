package fr.junn.core.spi;

/**
 * A provider that loaded, with what it said about itself.
 *
 * @param origin the jar, folder or module it came from
 */
record Found<P extends NamedProvider>(P provider, String name, String version, String origin) {}
