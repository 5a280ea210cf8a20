package fr.junn.core.spi;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.Finding;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Where plug-ins are looked for: the class path, other class loaders, plug-in folders. A context that a program makes
 * once and hands on; there is no global one. Its view is fixed: each SPI is searched once, at first use, and a jar that
 * appears later is not seen. Safe for use by several threads.
 *
 * <p>In a plug-in folder, each {@code x.jar} and each folder {@code x/} (its classes, its jars and those in its
 * {@code lib/}) is one plug-in with a class loader of its own. A plug-in sees the JDK, the SDK ({@code fr.junn}), JTS and
 * what it brings itself, but neither the other libraries of the host nor those of other plug-ins: versions do not clash.
 * Plug-ins run with all rights of the program: a plug-in folder is for code that is trusted.
 *
 * <p>Whoever opens plug-in folders closes the context, after the last use of what was found in it. A context without
 * plug-in folders needs no closing.
 *
 * <pre>{@code
 * try (Providers providers = Providers.withPlugins(Path.of("plugins"))) {
 *     SolverProvider flood = providers.catalog(SolverProvider.class).find("flood");
 * }
 * }</pre>
 */
public final class Providers implements AutoCloseable {
    private final List<ClassLoader> loaders;
    private final List<Plugin> plugins;
    private final List<Finding> pluginFindings;
    private final Map<Class<?>, ProviderCatalog<?>> catalogs = new ConcurrentHashMap<>();
    private volatile boolean closed;

    private Providers(List<ClassLoader> loaders, List<Plugin> plugins, List<Finding> pluginFindings) {
        this.loaders = List.copyOf(loaders);
        this.plugins = List.copyOf(plugins);
        this.pluginFindings = List.copyOf(pluginFindings);
    }

    /** The class path: what the class loader of each SPI sees, whatever the thread. */
    public static Providers standard() {
        return new Providers(List.of(), List.of(), List.of());
    }

    /** What these class loaders see, in this order, and nothing else. */
    public static Providers of(ClassLoader... loaders) {
        if (loaders.length == 0) {
            throw new JunnException(CoreMessage.ILLEGAL_ARGUMENT, "class loaders", 0, "at least 1");
        }
        return new Providers(Arrays.asList(loaders), List.of(), List.of());
    }

    /**
     * The class path and the plug-ins of these folders.
     *
     * @throws JunnException {@link SpiMessage#NO_PLUGIN_FOLDER}; a plug-in that cannot be read is a finding of each catalog
     */
    public static Providers withPlugins(Path... folders) {
        return withPlugins(List.of(), Providers.class.getClassLoader(), folders);
    }

    /**
     * What a class loader sees and the plug-ins of these folders, for a host that loads the SDK by a class loader of its
     * own.
     *
     * @param host also gives the plug-ins their view of the SDK and of JTS
     * @throws JunnException {@link SpiMessage#NO_PLUGIN_FOLDER}; a plug-in that cannot be read is a finding of each catalog
     */
    public static Providers withPlugins(ClassLoader host, Path... folders) {
        return withPlugins(List.of(host), host, folders);
    }

    private static Providers withPlugins(List<ClassLoader> loaders, ClassLoader host, Path... folders) {
        List<Finding> findings = new ArrayList<>();
        List<Plugin> plugins = new ArrayList<>();
        try {
            for (Path folder : folders) {
                plugins.addAll(Plugin.open(folder, host, findings));
            }
        } catch (JunnException e) {
            plugins.forEach(p -> closeQuietly(p, e));
            throw e;
        }
        return new Providers(loaders, plugins, findings);
    }

    /**
     * The providers of an SPI, those of the class path first. The first call searches and makes an instance of each; later
     * ones give the same catalog.
     *
     * @param spi an interface marked {@link SpiGeneration}
     * @throws JunnException {@link SpiMessage#NOT_AN_SPI}, {@link SpiMessage#CLOSED}; what is wrong with a provider is a
     *     finding of the catalog
     */
    @SuppressWarnings("unchecked") // the map's values belong to their keys
    public <P extends NamedProvider> ProviderCatalog<P> catalog(Class<P> spi) {
        if (closed) {
            throw new JunnException(SpiMessage.CLOSED);
        }
        ProviderCatalog<?> known = catalogs.get(spi);
        if (known == null) {
            // not computeIfAbsent: a provider may look up another SPI in its constructor
            ProviderCatalog<P> made = search(spi);
            known = catalogs.putIfAbsent(spi, made);
            known = known == null ? made : known;
        }
        return (ProviderCatalog<P>) known;
    }

    private <P extends NamedProvider> ProviderCatalog<P> search(Class<P> spi) {
        ProviderScan<P> scan = new ProviderScan<>(spi);
        Providers.class.getModule().addUses(spi); // this module cannot name the SPIs of those above it
        for (ClassLoader loader : loaders.isEmpty() ? List.of(spi.getClassLoader()) : loaders) {
            scan.search(ServiceLoader.load(spi, loader), loader, false, "class path");
        }
        for (Plugin plugin : plugins) {
            String place = plugin.path().toString();
            scan.search(ServiceLoader.load(spi, plugin.loader()), plugin.loader(), true, place);
        }
        List<Finding> findings = new ArrayList<>(pluginFindings);
        findings.addAll(scan.findings());
        return new ProviderCatalog<>(spi, scan.found(), findings, lookedIn());
    }

    private String lookedIn() {
        String base = loaders.isEmpty() ? "class path" : loaders.size() + " class loaders";
        return plugins.stream().map(p -> ", " + p.path()).collect(Collectors.joining("", base, ""));
    }

    /**
     * Closes the class loaders of the plug-ins. What was found in them must not be used any more.
     *
     * @throws JunnException {@link CoreMessage#IO_FAILED}
     */
    @Override
    public void close() {
        closed = true;
        JunnException failure = null;
        for (Plugin plugin : plugins) {
            try {
                plugin.loader().close();
            } catch (IOException e) {
                JunnException error = new JunnException(
                                e, CoreMessage.IO_FAILED, plugin.path(), String.valueOf(e.getMessage()))
                        .at(Location.file(plugin.path().toString()));
                if (failure == null) {
                    failure = error;
                } else {
                    failure.addSuppressed(error);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static void closeQuietly(Plugin plugin, JunnException reason) {
        try {
            plugin.loader().close();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
