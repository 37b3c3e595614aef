package vn.toso.validation;

import jakarta.validation.ConstraintDeclarationException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words that a type takes. */
final class Words {
    static final Words NONE = new Words(null, "");

    /** A word is short, and whatever is longer need not be tried. */
    private static final int LONGEST = 64;

    private final @Nullable MethodHandle ofOrNull;
    private final String known;

    private Words(@Nullable MethodHandle ofOrNull, String known) {
        this.ofOrNull = ofOrNull;
        this.known = known;
    }

    static Words of(Class<?> type) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            MethodHandle of = lookup.findStatic(type, "of", MethodType.methodType(type, String.class));
            return new Words(of.asType(MethodType.methodType(Object.class, String.class)), known(lookup, type));
        } catch (ReflectiveOperationException e) {
            throw new ConstraintDeclarationException(type.getName() + " has no public static of(String)", e);
        }
    }

    private static String known(MethodHandles.Lookup lookup, Class<?> type) throws ReflectiveOperationException {
        Object[] constants = type.getEnumConstants();
        if (constants == null) {
            return "";
        }
        MethodHandle id = lookup.findVirtual(type, "id", MethodType.methodType(String.class));
        return Arrays.stream(constants)
                .map(constant ->
                        (String) called(id.asType(MethodType.methodType(Object.class, Object.class)), constant))
                .collect(Collectors.joining(", ", "", "."));
    }

    /** The words, where there are only so many of them; empty where anybody may add one. */
    String known() {
        return known;
    }

    boolean has(String text) {
        if (ofOrNull == null || text.length() > LONGEST) {
            return false;
        }
        try {
            called(ofOrNull, text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @SuppressWarnings("PMD.AvoidCatchingThrowable") // a method handle may throw whatever the method does
    private static Object called(MethodHandle method, Object argument) {
        try {
            return method.invoke(argument);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
