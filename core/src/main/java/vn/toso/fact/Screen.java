package vn.toso.fact;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.toso.validation.IdText;

/**
 * Lets values pass that break no constraint, without asking the provider, to whom a question costs a microsecond: reading
 * a row takes two. It asks the very classes that the provider would, which is sure for this library's constraints only;
 * whatever it does not know or does not let pass, the provider decides.
 */
final class Screen {
    private static final Screen CLOSED = new Screen(List.of(), List.of(), false);

    private final List<Predicate<@Nullable Object>> own;
    private final List<Predicate<@Nullable Object>> ofElements;
    private final boolean open;

    private Screen(List<Predicate<@Nullable Object>> own, List<Predicate<@Nullable Object>> ofElements, boolean open) {
        this.own = own;
        this.ofElements = ofElements;
        this.open = open;
    }

    /** Returns the screen of a component without constraints. */
    static Screen open() {
        return new Screen(List.of(), List.of(), true);
    }

    /**
     * Returns the screen of a component.
     *
     * @param known constraints that need not be asked again
     */
    static Screen of(PropertyDescriptor property, Set<Class<?>> known) {
        List<Predicate<@Nullable Object>> own = new ArrayList<>();
        List<Predicate<@Nullable Object>> ofElements = new ArrayList<>();
        boolean all = addAll(property.getConstraintDescriptors(), known, own);
        for (ContainerElementTypeDescriptor element : property.getConstrainedContainerElementTypes()) {
            all &= List.class.isAssignableFrom(element.getContainerClass())
                    && element.getConstrainedContainerElementTypes().isEmpty()
                    && addAll(element.getConstraintDescriptors(), Set.of(), ofElements);
        }
        return all ? new Screen(List.copyOf(own), List.copyOf(ofElements), true) : CLOSED;
    }

    private static boolean addAll(
            Set<ConstraintDescriptor<?>> constraints, Set<Class<?>> known, List<Predicate<@Nullable Object>> to) {
        for (ConstraintDescriptor<?> constraint : constraints) {
            Class<?> type = constraint.getAnnotation().annotationType();
            Predicate<@Nullable Object> predicate = predicateOrNull(constraint, type);
            if (predicate == null) {
                return false;
            }
            if (!known.contains(type)) {
                to.add(predicate);
            }
        }
        return true;
    }

    private static @Nullable Predicate<@Nullable Object> predicateOrNull(
            ConstraintDescriptor<?> constraint, Class<?> type) {
        if (type == PositiveOrZero.class) {
            return value -> value instanceof Long number && number >= 0;
        }
        if (type == Positive.class) {
            return value -> value instanceof Long number && number > 0;
        }
        // A host may have put classes of its own in the place of ours.
        List<? extends Class<?>> classes = constraint.getConstraintValidatorClasses();
        boolean ours = classes.size() == 1
                && type.getPackage() == IdText.class.getPackage()
                && classes.get(0).getEnclosingClass() == type
                && constraint.getComposingConstraints().isEmpty();
        return ours ? made(classes.get(0), constraint.getAnnotation()) : null;
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // no context: nothing is told here, only answered
    private static Predicate<@Nullable Object> made(Class<?> type, Annotation annotation) {
        try {
            ConstraintValidator<Annotation, @Nullable Object> validator =
                    (ConstraintValidator<Annotation, @Nullable Object>)
                            type.getConstructor().newInstance();
            validator.initialize(annotation);
            return value -> validator.isValid(value, null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a constraint of this library cannot be made: " + type.getName(), e);
        }
    }

    /** Returns whether a value surely breaks no constraint. */
    boolean passes(@Nullable Object value) {
        return open && allPass(own, value) && (ofElements.isEmpty() || elementsPass(value));
    }

    private boolean elementsPass(@Nullable Object value) {
        if (!(value instanceof List<?> elements)) {
            return false;
        }
        for (Object element : elements) {
            if (!allPass(ofElements, element)) {
                return false;
            }
        }
        return true;
    }

    private static boolean allPass(List<Predicate<@Nullable Object>> predicates, @Nullable Object value) {
        for (Predicate<@Nullable Object> predicate : predicates) {
            if (!predicate.test(value)) {
                return false;
            }
        }
        return true;
    }
}
