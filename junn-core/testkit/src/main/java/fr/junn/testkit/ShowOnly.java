package fr.junn.testkit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The signatures that others can see — public and protected members of public classes outside {@code internal} packages,
 * super types included — name only types of the given packages and primitives.
 */
final class ShowOnly extends ArchCondition<JavaClass> {

    private final DescribedPredicate<JavaClass> shown;

    ShowOnly(Collection<String> packages) {
        super("show only types of " + packages);
        this.shown = JavaClass.Predicates.resideInAnyPackage(packages.toArray(String[]::new));
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!isSeen(type)) {
            return;
        }
        List<JavaType> above = new ArrayList<>(type.getInterfaces());
        type.getSuperclass().ifPresent(above::add);
        above.forEach(each -> report(type, type.getName() + " extends", each.getAllInvolvedRawTypes(), events));
        for (JavaMember member : type.getMembers()) {
            if (isSeen(member)) {
                report(type, member.getFullName() + " names", named(member), events);
            }
        }
    }

    private void report(JavaClass type, String who, Set<JavaClass> named, ConditionEvents events) {
        for (JavaClass each : named) {
            JavaClass base = each.getBaseComponentType();
            if (!base.isPrimitive() && !shown.test(base)) {
                events.add(SimpleConditionEvent.violated(type, who + " " + base.getName()));
            }
        }
    }

    private static Set<JavaClass> named(JavaMember member) {
        Set<JavaClass> named = new HashSet<>();
        if (member instanceof JavaField field) {
            named.addAll(field.getType().getAllInvolvedRawTypes());
        } else if (member instanceof JavaCodeUnit code) {
            named.addAll(code.getReturnType().getAllInvolvedRawTypes());
            code.getParameterTypes().forEach(each -> named.addAll(each.getAllInvolvedRawTypes()));
            named.addAll(code.getExceptionTypes());
        }
        return named;
    }

    private static boolean isSeen(JavaMember member) {
        boolean open = member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
        return open && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isSeen(JavaClass type) {
        if ((type.getPackageName() + ".").contains(".internal.")) {
            return false;
        }
        boolean open = type.getModifiers().contains(JavaModifier.PUBLIC)
                || type.getModifiers().contains(JavaModifier.PROTECTED);
        return open && type.getEnclosingClass().map(ShowOnly::isSeen).orElse(true);
    }
}
