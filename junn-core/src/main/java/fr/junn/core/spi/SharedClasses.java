package fr.junn.core.spi;

/**
 * The parent of a plug-in's class loader: shows the JDK, and of the host only the packages that a plug-in and its host
 * must share because they occur in signatures. All other libraries the plug-in brings itself, so that neither the host's
 * nor another plug-in's version of them gets in its way.
 */
final class SharedClasses extends ClassLoader {
    private static final String[] SHARED = {"fr.junn.", "org.locationtech.jts.", "org.jspecify."};

    private final ClassLoader host;

    SharedClasses(ClassLoader host) {
        super("junn-shared", ClassLoader.getPlatformClassLoader());
        this.host = host;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        for (String prefix : SHARED) {
            if (name.startsWith(prefix)) {
                return host.loadClass(name);
            }
        }
        throw new ClassNotFoundException(name);
    }
}
