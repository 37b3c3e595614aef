package vn.example.validation8;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import vn.toso.fact.FactKind;
import vn.toso.fact.RowCheck;
import vn.toso.json.FactLines;
import vn.toso.store.Kinds;
import vn.toso.validation.CommuneCode;

/** A host that checks what it reads, a kind of its own among it. */
public final class Host implements AutoCloseable {
    /**
     * Leaflets left in a commune.
     *
     * @param commune the code of the commune
     * @param title what they are called
     * @param leaflets how many
     */
    public record Leaflets(
            @CommuneCode String commune, @Size(max = 40) String title, @Max(1_000) int leaflets) {}

    /** The kind of those facts. */
    public static final FactKind<Leaflets> LEAFLETS = FactKind.<Leaflets>named("host.leaflets")
            .id("commune", Leaflets::commune)
            .text("title", Leaflets::title)
            .number("leaflets", each -> (long) each.leaflets())
            .madeBy(Leaflets.class, v -> new Leaflets(v.text("commune"), v.text("title"), (int) v.number("leaflets")));

    private final ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private final FactLines lines =
            FactLines.of(Kinds.all().with(LEAFLETS)).checkedBy(RowCheck.of(factory));

    /** Returns how a line reads: checked value by value. */
    public FactLines lines() {
        return lines;
    }

    /** Closes the provider. */
    @Override
    public void close() {
        factory.close();
    }
}
