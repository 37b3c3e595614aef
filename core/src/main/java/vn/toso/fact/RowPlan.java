package vn.toso.fact;

import jakarta.validation.Validator;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toso.privacy.PersonalId;
import vn.toso.privacy.PhoneNumber;
import vn.toso.privacy.Reading;
import vn.toso.unit.UnitId;
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

    private static final Set<Class<?>> READ = Set.of(VietnamesePhone.class, PersonalIdNumber.class);

    /** What the constraints of a field ask. */
    enum Asked {
        /** Nothing, but a number must fit into the component. */
        FIT,
        /** What every unit's identity is already. */
        UNIT_ID,
        /** Something of values. */
        VALUE,
        /** Something of values, and perhaps that there is one. */
        VALUE_OR_NULL
    }

    /**
     * One field with constraints.
     *
     * @param place its place among the kind's fields
     * @param field the field
     * @param component whose constraints they are
     * @param eachText whether they are asked of each of several texts
     * @param asked what they ask
     * @param screen what lets pass most values without asking the provider, once {@code readOrNull} has read them
     * @param readOrNull what else reads its text, and corrects it; null if nothing does
     */
    record Checked(
            int place,
            Field<?> field,
            RowComponent component,
            boolean eachText,
            Asked asked,
            Screen screen,
            @Nullable Function<String, Reading<?>> readOrNull) {
        /** Returns whether a value is to be looked at; that one is required and missing was told by who read the row. */
        boolean asksOf(@Nullable Object value) {
            if (value == null) {
                return asked == Asked.VALUE_OR_NULL && !field.required();
            }
            return !(asked == Asked.UNIT_ID && value instanceof UnitId);
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
        List<? extends Class<?>> types =
                property == null ? List.of() : types(property).toList();
        if (property == null && !(field.type() == FieldType.NUMBER && component.isInt())) {
            return Optional.empty();
        }
        Function<String, Reading<?>> reader = field.type() == FieldType.TEXT ? readerOrNull(types) : null;
        return Optional.of(new Checked(
                place,
                field,
                component,
                field.type() == FieldType.TEXTS && !component.isOfSeveral(),
                property == null ? Asked.FIT : asked(types, property),
                property == null ? Screen.open() : Screen.of(property, reader == null ? Set.of() : READ),
                reader));
    }

    private static Asked asked(List<? extends Class<?>> types, PropertyDescriptor property) {
        if (types.stream().anyMatch(RowPlan::mayMindNull)) {
            return Asked.VALUE_OR_NULL;
        }
        boolean unit = types.stream().allMatch(UnitIdText.class::equals);
        return unit && property.getConstrainedContainerElementTypes().isEmpty() ? Asked.UNIT_ID : Asked.VALUE;
    }

    private static Stream<? extends Class<?>> types(ElementDescriptor element) {
        return element.getConstraintDescriptors().stream()
                .map(ConstraintDescriptor::getAnnotation)
                .map(Annotation::annotationType);
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
        boolean phone = types.contains(VietnamesePhone.class);
        if (phone == types.contains(PersonalIdNumber.class)) {
            return null;
        }
        return phone ? PhoneNumber::parse : PersonalId::parse;
    }
}
