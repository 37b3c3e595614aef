package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.FactKind;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;
import vn.toso.validation.UnitIdText;

/**
 * A row that was hidden in a publication, and has to stay so in later ones of the same days, or the two could be
 * subtracted (D2). It is the whole row, whatever groups or levels were published with it. A host keeps these and hands
 * them in again.
 *
 * @param indicator the id of the indicator and its parameters, in one string
 * @param days the days of a flow, or the day of a stock
 * @param boundaries the day whose units were used
 * @param unitOrNull the unit; {@code null} for everything
 */
public record HiddenCell(
        String indicator,
        DateRange days,
        LocalDate boundaries,
        @UnitIdText @Nullable UnitId unitOrNull) {
    /**
     * These rows as facts: a host that keeps facts keeps its list with {@code Kinds.all().with(HiddenCell.KIND)}, or in a
     * document of its own. They tell of nobody, but show where few people are: they are for whoever publishes.
     */
    public static final FactKind<HiddenCell> KIND = FactKind.<HiddenCell>named("publication.hidden")
            .text("indicator", HiddenCell::indicator)
            .days("days", HiddenCell::days)
            .day("boundaries", HiddenCell::boundaries)
            .unitOrNull("unit", HiddenCell::unitOrNull)
            .scope(s -> s.everywhere().ofNobody())
            .madeBy(
                    HiddenCell.class,
                    v -> new HiddenCell(
                            v.text("indicator"), v.days("days"), v.day("boundaries"), v.unitOrNull("unit")));

    /** Stores all four. */
    public HiddenCell {
        requireNonNull(indicator, "indicator");
        requireNonNull(days, "days");
        requireNonNull(boundaries, "boundaries");
    }

    static HiddenCell of(
            Definition definition, CoverageQuery question, LocalDate boundaries, @Nullable UnitId unitOrNull) {
        String indicator = definition.id() + (definition.parameters().isEmpty() ? "" : " " + definition.parameters());
        DateRange days =
                definition.about() == Definition.About.PERIOD ? question.days() : DateRange.day(question.asOf());
        return new HiddenCell(indicator, days, boundaries, unitOrNull);
    }

    /** Returns the unit, or empty for everything. */
    public Optional<UnitId> unit() {
        return Optional.ofNullable(unitOrNull);
    }
}
