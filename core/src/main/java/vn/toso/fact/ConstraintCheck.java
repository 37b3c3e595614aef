package vn.toso.fact;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Outcome;
import vn.toso.finding.Severity;
import vn.toso.privacy.Reading;
import vn.toso.validation.LeavesTheRest;

/** Asks the constraints at the records of kinds by a provider of Jakarta Validation. */
final class ConstraintCheck implements RowCheck {
    static final FindingCode LARGE = new FindingCode(
            "value.number.large",
            Severity.ERROR,
            "Số này vượt quá giới hạn từ -2.147.483.648 đến 2.147.483.647. Hãy sửa.",
            "The number is not between -2,147,483,648 and 2,147,483,647. Correct it.");

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Validator validator;
    private final MessageInterpolator messages;
    private final Map<String, RowPlan> plans = new ConcurrentHashMap<>();
    private final Map<String, FindingCode> codes = new ConcurrentHashMap<>();

    /** Where a violation's message comes from; the value is not told, or a message could repeat it. */
    private record Context(ConstraintDescriptor<?> descriptor) implements MessageInterpolator.Context {
        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return descriptor;
        }

        @Override
        @SuppressWarnings("NullAway") // messages that show the value are given none
        public Object getValidatedValue() {
            return null;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            if (type.isInstance(this)) {
                return type.cast(this);
            }
            throw new ValidationException("there is nothing of " + type);
        }
    }

    ConstraintCheck(ValidatorFactory factory) {
        this.validator = factory.getValidator();
        this.messages = factory.getMessageInterpolator();
    }

    @Override
    public Outcome<@Nullable Object[]> check(FactKind<?> kind, @Nullable Object[] values) {
        List<RowPlan.Checked> checked = plan(kind).checked();
        if (checked.isEmpty()) {
            return Outcome.of(values);
        }
        Row row = new Row(values);
        checked.forEach(row::check);
        return Outcome.of(row.values, row.findings);
    }

    /** Two kinds of one name, in two stores of a host, have a plan in turn. */
    @SuppressWarnings("ReferenceEquality")
    private RowPlan plan(FactKind<?> kind) {
        RowPlan known = plans.get(kind.name());
        if (known != null && known.kind() == kind) {
            return known;
        }
        RowPlan plan = RowPlan.of(kind, validator);
        plans.put(kind.name(), plan);
        return plan;
    }

    /** The check of one row. */
    private final class Row {
        private final List<Finding> findings = new ArrayList<>(0);
        private @Nullable Object[] values;

        Row(@Nullable Object[] values) {
            this.values = values;
        }

        void check(RowPlan.Checked checked) {
            Object value = values[checked.place()];
            String name = checked.field().name();
            if (!checked.asksOf(value)) {
                return;
            }
            if (checked.eachText() && value instanceof List<?> texts) {
                for (int i = 0; i < texts.size(); i++) {
                    check(checked, texts.get(i), name + '[' + i + ']', true);
                }
                return;
            }
            Function<String, Reading<?>> reader = checked.readOrNull();
            if (reader == null || !(value instanceof String text)) {
                check(checked, value, name, reader == null);
                return;
            }
            Reading<?> reading = reader.apply(text);
            check(checked, value, name, reading.value().isPresent());
            findings.addAll(reading.value().isPresent() ? reading.findings(Location.NONE.withColumn(name)) : List.of());
        }

        /** @param read whether the value may pass without asking the provider */
        private void check(RowPlan.Checked checked, @Nullable Object value, String path, boolean read) {
            Object fitting = value;
            if (value instanceof Long number && checked.component().isInt()) {
                if (number.intValue() != number) {
                    findings.add(Finding.of(LARGE, Location.NONE.withColumn(path)));
                    return;
                }
                fitting = number.intValue();
            }
            if (read && checked.screen().passes(value)) {
                return;
            }
            Set<? extends ConstraintViolation<?>> violations = validator.validateValue(
                    checked.component().record(), checked.component().name(), fitting);
            if (!violations.isEmpty()) {
                tell(checked, path, violations);
            }
        }

        private void tell(RowPlan.Checked checked, String path, Set<? extends ConstraintViolation<?>> violations) {
            boolean optional = !checked.field().required();
            violations.stream()
                    .map(violation -> finding(violation, path, optional))
                    .sorted(Comparator.comparing((Finding finding) ->
                                    finding.location().column().length())
                            .thenComparing(finding -> finding.location().column())
                            .thenComparing(finding -> finding.code().id()))
                    .forEach(findings::add);
            if (optional && violations.stream().allMatch(ConstraintCheck::leavesTheRest)) {
                values = values.clone();
                values[checked.place()] = null;
            }
        }
    }

    private Finding finding(ConstraintViolation<?> violation, String path, boolean optional) {
        ConstraintDescriptor<?> descriptor = violation.getConstraintDescriptor();
        String template = violation.getMessageTemplate();
        Context context = new Context(descriptor);
        return Finding.of(
                code(descriptor.getAnnotation().annotationType(), optional && leavesTheRest(violation)),
                Location.NONE.withColumn(path + element(violation.getPropertyPath())),
                "message.vi",
                messages.interpolate(template, context, VIETNAMESE),
                "message.en",
                messages.interpolate(template, context, Locale.ENGLISH));
    }

    private static boolean leavesTheRest(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getPayload().contains(LeavesTheRest.class);
    }

    /** Which of several, counted from 0 as in a path: nothing if the constraint is of all of them. */
    private static String element(Path path) {
        StringBuilder element = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                element.append('[').append(node.getIndex()).append(']');
            }
        }
        return element.toString();
    }

    private FindingCode code(Class<?> constraint, boolean leaves) {
        String id = "value." + words(constraint.getSimpleName()) + (leaves ? ".left-out" : ".invalid");
        return codes.computeIfAbsent(id, made -> leaves ? leftOut(made) : invalid(made));
    }

    private static FindingCode invalid(String id) {
        return new FindingCode(id, Severity.ERROR, "{message}", "{message}");
    }

    private static FindingCode leftOut(String id) {
        return new FindingCode(
                id,
                Severity.WARNING,
                "{message} Giá trị này bị bỏ qua, phần còn lại của dòng vẫn được dùng.",
                "{message} This value is left out, and the rest of the row is used.");
    }

    /** {@code VietnamesePhone} is {@code vietnamese-phone}; what no code may hold is left out. */
    private static String words(String name) {
        StringBuilder words = new StringBuilder(name.length() + 8);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            if (capital && words.length() > 0) {
                words.append('-');
            }
            if (capital || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                words.append(capital ? (char) (c - 'A' + 'a') : c);
            }
        }
        return words.length() == 0 ? "constraint" : words.toString();
    }
}
