package fr.junn.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;

/** Makes the command objects: each has a constructor that takes the root. */
record Commands(Junn junn) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Junn.class) {
                return type.cast(constructor.newInstance(junn));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
