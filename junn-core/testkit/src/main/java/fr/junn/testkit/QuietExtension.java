package fr.junn.testkit;

import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Fails every test during which something is printed to standard output or error, unless {@link MayPrint} lets it. What is
 * printed before the first test or after the last one of a class fails the class. A library that prints cannot be used
 * inside a service or behind {@code --json}, which is why the product never does. JUnit registers the extension by itself.
 */
public final class QuietExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(QuietExtension.class);
    private static final int SHOWN = 2_000;

    @Override
    public void beforeAll(ExtensionContext context) {
        ears(context).listen(!mayPrint(context));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        ears(context).listen(!mayPrint(context));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        check(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        check(context);
    }

    private static void check(ExtensionContext context) {
        String heard = ears(context).take();
        if (!heard.isEmpty()) {
            String shown = heard.length() > SHOWN ? heard.substring(0, SHOWN) + " …" : heard;
            throw new AssertionError(context.getDisplayName() + " printed " + heard.length()
                    + " characters; nothing may print but a test marked @MayPrint:\n" + shown);
        }
    }

    private static PrintEars ears(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(PrintEars.class, key -> new PrintEars(), PrintEars.class);
    }

    private static boolean mayPrint(ExtensionContext context) {
        for (Optional<ExtensionContext> at = Optional.of(context);
                at.isPresent();
                at = at.get().getParent()) {
            Optional<AnnotatedElement> element = at.get().getElement();
            if (AnnotationSupport.isAnnotated(element, MayPrint.class)) {
                return true;
            }
        }
        return false;
    }
}
