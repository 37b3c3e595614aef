package vn.toso.fact;

import jakarta.validation.Validator;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.privacy.PersonalId;
import vn.toso.privacy.PhoneNumber;
import vn.toso.privacy.Reading;
import vn.toso.validation.PersonalIdNumber;
import vn.toso.validation.UnitIdText;
import vn.toso.validation.VietnamesePhone;

/**
 * Which fields of a kind are to be checked, and how.
 *
 * @param kind the kind
 * @param checked the fields, in their order
 */
record RowPlan(FactKind<?> kind, List<Checked> checked) {
    private static final Set<String> MINDS_NULL = Set.of("NotNull", "NotBlank", "NotEmpty");

    /**
     * One field with constraints.
     *
     * @param place its place among the kind's fields
     * @param field the field
     * @param component whose constraints they are
     * @param eachText whether they are asked of each of several texts
     * @param mindsNull whether one of them may refuse null
     * @param readOrNull what else reads its text, and corrects it; null if nothing does
     */
    record Checked(
            int place,
            Field<?> field,
            RowComponent component,
            boolean eachText,
            boolean mindsNull,
            @Nullable Function<String, Reading<?>> readOrNull) {
        /** Returns whether a null is to be looked at; one that is required and missing was told of by who read it. */
        boolean asksOfNull() {
            return mindsNull && !field.required();
        }
    }

    static RowPlan of(FactKind<?> kind, Validator validator) {
        List<Checked> checked = new ArrayList<>();
        List<? extends Field<?>> fields = kind.fields();
        for (int i = 0; i < fields.size(); i++) {
            Field<?> field = fields.get(i);
            RowComponent component = kind.componentOrNull(field);
            if (component != null) {
                checked(i, field, component, validator).ifPresent(checked::add);
            }
        }
        return new RowPlan(kind, List.copyOf(checked));
    }

    private static Optional<Checked> checked(int place, Field<?> field, RowComponent component, Validator validator) {
        PropertyDescriptor property =
                validator.getConstraintsForClass(component.record()).getConstraintsForProperty(component.name());
        if (property == null) {
            return Optional.empty();
        }
        List<? extends Class<?>> types = types(property).toList();
        boolean containers = !property.getConstrainedContainerElementTypes().isEmpty();
        boolean known = field.type() == FieldType.UNIT && types.stream().allMatch(UnitIdText.class::equals);
        if ((types.isEmpty() && !containers) || (known && !containers)) {
            return Optional.empty();
        }
        boolean several = field.type() == FieldType.TEXTS && !Collection.class.isAssignableFrom(component.type());
        boolean eachText = several && !java.util.Map.class.isAssignableFrom(component.type());
        return Optional.of(new Checked(
                place,
                field,
                component,
                eachText,
                types.stream().anyMatch(RowPlan::mayMindNull),
                field.type() == FieldType.TEXT ? readerOrNull(types) : null));
    }

    private static Stream<? extends Class<?>> types(ElementDescriptor element) {
        return element.getConstraintDescriptors().stream()
                .map(ConstraintDescriptor::getAnnotation)
                .map(java.lang.annotation.Annotation::annotationType);
    }

    /** Constraints of this library and of Jakarta take null for valid, but for three; of a host's nobody knows. */
    private static boolean mayMindNull(Class<?> constraint) {
        return switch (constraint.getPackageName()) {
            case "vn.toso.validation" -> false;
            case "jakarta.validation.constraints" -> MINDS_NULL.contains(constraint.getSimpleName());
            default -> true;
        };
    }

    private static @Nullable Function<String, Reading<?>> readerOrNull(List<? extends Class<?>> types) {
        if (types.contains(VietnamesePhone.class)) {
            return PhoneNumber::parse;
        }
        return types.contains(PersonalIdNumber.class) ? PersonalId::parse : null;
    }
}
