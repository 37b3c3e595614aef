package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.unit.UnitLevel;

/**
 * Everything that is published together of one indicator: what is not in it is not protected against it (D2).
 *
 * @param question day or period, scope; its level and its boundaries are those of the first rows
 * @param levels the levels of the rows, without repetition; the total of the scope is always there
 * @param boundaries the boundary days, without repetition: as it was, and as it is, are one publication
 * @param dimensionOrNull by what people are told apart (C9), one dimension at a time; {@code null} for not at all
 */
public record PublicationQuery(
        CoverageQuery question,
        List<UnitLevel> levels,
        List<LocalDate> boundaries,
        @Nullable String dimensionOrNull) {
    /**
     * @throws IllegalArgumentException if there is no level or no boundary day; if shares are assumed, for an estimate is a
     *     count in disguise; or if people are told apart by locality on several boundary days, for it differs between them
     */
    public PublicationQuery {
        requireNonNull(question, "question");
        levels = levels.stream().distinct().toList();
        boundaries = boundaries.stream().distinct().toList();
        if (levels.isEmpty() || boundaries.isEmpty()) {
            throw new IllegalArgumentException("a publication has rows of a level on the boundaries of a day");
        }
        if (!question.assumed().isEmpty()) {
            throw new IllegalArgumentException("a publication has no estimates, but shares are assumed");
        }
        if (boundaries.size() > 1 && Dimensions.LOCALITY.equals(dimensionOrNull)) {
            throw new IllegalArgumentException("a locality is that of one boundary day, but there are " + boundaries);
        }
    }

    /** Returns a publication of the rows and the total of one answer. */
    public static PublicationQuery of(CoverageQuery question) {
        return new PublicationQuery(question, List.of(question.level()), List.of(question.boundaries()), null);
    }

    /** Returns this publication with rows of a further level. */
    public PublicationQuery withLevel(UnitLevel level) {
        List<UnitLevel> all = new ArrayList<>(levels);
        all.add(requireNonNull(level, "level"));
        return new PublicationQuery(question, all, boundaries, dimensionOrNull);
    }

    /**
     * Returns this publication with the same rows on the boundaries of a further day.
     *
     * @throws IllegalArgumentException if people are told apart by locality
     */
    public PublicationQuery withBoundaries(LocalDate day) {
        List<LocalDate> all = new ArrayList<>(boundaries);
        all.add(requireNonNull(day, "day"));
        return new PublicationQuery(question, levels, all, dimensionOrNull);
    }

    /**
     * Returns this publication apart for each value that people have in a dimension.
     *
     * @throws IllegalArgumentException if it is locality, and there are several boundary days
     */
    public PublicationQuery by(String dimension) {
        return new PublicationQuery(question, levels, boundaries, requireNonNull(dimension, "dimension"));
    }

    /** Returns by what people are told apart, or empty if they are not. */
    public Optional<String> dimension() {
        return Optional.ofNullable(dimensionOrNull);
    }

    /** The question one table answers. */
    CoverageQuery on(LocalDate day, UnitLevel level) {
        return question.withBoundaries(day).withLevel(level);
    }
}
