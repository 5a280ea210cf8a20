package fr.junn.core.spi;

import fr.junn.core.error.Finding;
import fr.junn.core.error.JunnException;
import fr.junn.core.error.Location;
import fr.junn.core.error.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One search for the providers of an SPI in a number of class loaders. The class of a provider is seen before it is
 * initialised, so that whatever goes wrong afterwards is told with class and jar.
 */
final class ProviderScan<P extends NamedProvider> {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,62}");
    /** So that a class loader that fails for ever ends. */
    private static final int MOST_FAILURES = 1000;

    private final Class<P> spi;
    private final int generation;
    private final int oldest;
    private final Set<Class<?>> seen = new HashSet<>();
    private final List<Found<P>> found = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    ProviderScan(Class<P> spi) {
        SpiGeneration mark = spi.getAnnotation(SpiGeneration.class);
        if (mark == null) {
            throw new JunnException(SpiMessage.NOT_AN_SPI, spi.getName());
        }
        this.spi = spi;
        this.generation = mark.value();
        this.oldest = mark.oldest() == 0 ? mark.value() : mark.oldest();
    }

    List<Found<P>> found() {
        return found;
    }

    List<Finding> findings() {
        return findings;
    }

    /**
     * Searches one class loader.
     *
     * @param ownOnly whether to pass over what the loader sees of its parents
     * @param place what a finding is located at where the jar is not known
     */
    void search(ServiceLoader<P> services, ClassLoader loader, boolean ownOnly, String place) {
        Iterator<ServiceLoader.Provider<P>> each = services.stream().iterator();
        int failures = 0;
        while (failures < MOST_FAILURES) {
            ServiceLoader.Provider<P> next;
            try {
                if (!each.hasNext()) {
                    return;
                }
                next = each.next();
            } catch (Throwable e) {
                failures++;
                String origin = Origins.ofBrokenDeclaration(spi, loader, e, place);
                report(SpiMessage.BROKEN_DECLARATION, origin, reason(e));
                continue;
            }
            Class<?> type = next.type();
            if ((!ownOnly || type.getClassLoader() == loader) && seen.add(type)) {
                load(next, type);
            }
        }
    }

    private void load(ServiceLoader.Provider<P> next, Class<?> type) {
        String origin = Origins.of(type);
        try {
            P provider = next.get();
            int built = provider.apiGeneration();
            if (built < oldest || built > generation) {
                report(SpiMessage.WRONG_GENERATION, origin, type.getName(), built, oldest, generation);
                return;
            }
            String name = provider.name();
            String version = provider.version();
            if (name == null || !NAME.matcher(name).matches()) {
                report(SpiMessage.BAD_NAME, origin, type.getName(), String.valueOf(name));
            } else if (version == null || version.isBlank() || version.lines().count() != 1) {
                report(SpiMessage.BAD_VERSION, origin, type.getName(), String.valueOf(version));
            } else {
                found.add(new Found<>(provider, name, version, origin));
            }
        } catch (Throwable e) {
            failed(origin, type.getName(), e);
        }
    }

    private void failed(String origin, String type, Throwable error) {
        report(SpiMessage.PROVIDER_FAILED, origin, type, reason(error));
    }

    /** Foreign code may throw anything; only a machine that is at its end is not the plug-in's affair. */
    private static String reason(Throwable error) {
        StringBuilder reason = new StringBuilder();
        Throwable cause = error;
        for (int depth = 0; cause != null && depth < 5; depth++) {
            if (cause instanceof VirtualMachineError && !(cause instanceof StackOverflowError)) {
                throw (VirtualMachineError) cause;
            }
            if (!(cause instanceof ServiceConfigurationError)) {
                reason.append(reason.length() == 0 ? "" : "; ").append(cause);
            } else if (cause.getCause() == null) {
                reason.append(cause.getMessage());
            }
            cause = cause.getCause();
        }
        return reason.toString();
    }

    private void report(Message message, String origin, Object... rest) {
        Object[] parts = new Object[rest.length + 1];
        parts[0] = spi.getSimpleName();
        System.arraycopy(rest, 0, parts, 1, rest.length);
        findings.add(Finding.error(message, Location.file(origin), parts));
    }
}
