package vn.toso.fact;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Severity;
import vn.toso.validation.LeavesTheRest;

/** Checks rows by the constraints on the components of records. */
final class ConstraintCheck implements RowCheck {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** A field with constraints. */
    private record Constrained(int at, Field<?> field, Component component, boolean isInt) {}

    /** Remembered for one kind; another one of the same name may have other fields. */
    private record Plan(FactKind<?> kind, List<Constrained> fields) {}

    private final Validator validator;
    private final MessageInterpolator messages;
    private final Map<String, Plan> plans = new ConcurrentHashMap<>();

    ConstraintCheck(ValidatorFactory provider) {
        this.validator = provider.getValidator();
        this.messages = provider.getMessageInterpolator();
    }

    @Override
    public List<Violation> check(FactKind<?> kind, @Nullable Object[] values) {
        List<Violation> found = List.of();
        for (Constrained one : plan(kind).fields()) {
            Object value = values[one.at()];
            if (value != null) {
                found = with(found, one, violations(one, value));
            }
        }
        return found;
    }

    @SuppressWarnings("ReferenceEquality") // nearly always one and the same kind
    private Plan plan(FactKind<?> kind) {
        Plan known = plans.get(kind.name());
        if (known == null || known.kind() != kind) {
            known = new Plan(kind, constrained(kind));
            plans.put(kind.name(), known);
        }
        return known;
    }

    private List<Constrained> constrained(FactKind<?> kind) {
        List<Constrained> all = new ArrayList<>();
        for (int i = 0; i < kind.fields().size(); i++) {
            Optional<Component> component = kind.components().get(i).filter(this::isConstrained);
            if (component.isPresent()) {
                all.add(new Constrained(
                        i,
                        kind.fields().get(i),
                        component.get(),
                        component.get().isInt()));
            }
        }
        return all;
    }

    private boolean isConstrained(Component component) {
        PropertyDescriptor property =
                validator.getConstraintsForClass(component.owner()).getConstraintsForProperty(component.name());
        return property != null
                && (property.hasConstraints()
                        || !property.getConstrainedContainerElementTypes().isEmpty());
    }

    private List<? extends ConstraintViolation<?>> violations(Constrained one, Object value) {
        Object asDeclared = one.isInt() && value instanceof Long number ? narrowed(number) : value;
        var all =
                validator.validateValue(one.component().owner(), one.component().name(), asDeclared);
        return all.isEmpty() ? List.of() : List.copyOf(all);
    }

    /** Beyond an int, the nearest one: it breaks what the number breaks, and whether it fits the content decides. */
    private static Integer narrowed(Long number) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number));
    }

    private List<Violation> with(
            List<Violation> before, Constrained one, List<? extends ConstraintViolation<?>> violations) {
        if (violations.isEmpty()) {
            return before;
        }
        List<Violation> all = new ArrayList<>(before);
        violations.stream()
                .map(violation -> new Violation(one.field().name(), code(one.field(), violation)))
                .sorted(Comparator.comparing(violation -> violation.code().id()))
                .distinct()
                .forEach(all::add);
        return all;
    }

    private FindingCode code(Field<?> field, ConstraintViolation<?> violation) {
        ConstraintDescriptor<?> constraint = violation.getConstraintDescriptor();
        boolean leaves = !field.required() && constraint.getPayload().contains(LeavesTheRest.class);
        return new FindingCode(
                "value." + words(constraint.getAnnotation().annotationType().getSimpleName()) + ".broken",
                leaves ? Severity.WARNING : Severity.ERROR,
                said(violation, VIETNAMESE),
                said(violation, Locale.ENGLISH));
    }

    private String said(ConstraintViolation<?> violation, Locale language) {
        return messages.interpolate(violation.getMessageTemplate(), new Said(violation), language);
    }

    /** What a message is made of. The value that was given is kept out of it: it may be personal data. */
    private record Said(ConstraintViolation<?> violation) implements MessageInterpolator.Context {
        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return "…";
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new jakarta.validation.ValidationException("there is no " + type.getName() + " here");
        }

        /** Returns the kind of thing only. */
        @Override
        public String toString() {
            return "Said";
        }
    }

    /** {@code VietnamesePhone} becomes {@code vietnamese-phone}; what is no letter or digit is left out. */
    private static String words(String name) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean upper = c >= 'A' && c <= 'Z';
            boolean begins = upper
                    && words.length() > 0
                    && (!isUpper(name, i - 1) || (i + 1 < name.length() && !isUpper(name, i + 1)));
            if (begins) {
                words.append('-');
            }
            if (upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                words.append(Character.toLowerCase(c));
            }
        }
        String joined = words.toString().replaceAll("-{2,}", "-").replaceAll("^-|-$", "");
        return joined.isEmpty() ? "constraint" : joined;
    }

    private static boolean isUpper(String name, int at) {
        return name.charAt(at) >= 'A' && name.charAt(at) <= 'Z';
    }
}
