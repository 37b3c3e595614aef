package vn.toso.coverage;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitLevel;

/** One figure of a {@link Publication}: shown, or suppressed. */
public sealed interface PublishedCell {
    /** Returns where this stands in its publication. */
    Position position();

    /** Returns the figure, or empty if it is suppressed. */
    Optional<Coverage> coverage();

    /** Returns whether the figure is held back. */
    default boolean isSuppressed() {
        return coverage().isEmpty();
    }

    /**
     * Where a figure stands.
     *
     * @param boundaries the day whose units are used
     * @param levelOrNull the level of the row; {@code null} for the total of the scope
     * @param unitOrNull the unit; {@code null} for everything
     * @param groupOrNull the value that these people have in the publication's dimension; {@code null} if they are not told
     *     apart
     */
    record Position(
            LocalDate boundaries,
            @Nullable UnitLevel levelOrNull,
            @Nullable AdminUnit unitOrNull,
            @Nullable String groupOrNull) {
        /** Stores all four. */
        public Position {
            requireNonNull(boundaries, "boundaries");
        }

        /** Returns whether this is the total of the scope. */
        public boolean isTotal() {
            return levelOrNull == null;
        }

        /** Returns the level of the row, or empty for the total. */
        public Optional<UnitLevel> level() {
            return Optional.ofNullable(levelOrNull);
        }

        /** Returns the unit, or empty for everything. */
        public Optional<AdminUnit> unit() {
            return Optional.ofNullable(unitOrNull);
        }

        /** Returns the value that these people have in the dimension, or empty if they are not told apart. */
        public Optional<String> group() {
            return Optional.ofNullable(groupOrNull);
        }
    }

    /**
     * A figure that is shown. If the publication is protected it has neither an estimate nor who is left out and why, for
     * these say something of few people.
     *
     * @param position where it stands
     * @param figure the figure
     */
    record Shown(Position position, Coverage figure) implements PublishedCell {
        /** Stores both. */
        public Shown {
            requireNonNull(position, "position");
            requireNonNull(figure, "figure");
        }

        @Override
        public Optional<Coverage> coverage() {
            return Optional.of(figure);
        }
    }

    /**
     * A figure that is held back: with its counts, bounds, pools and who has reported. It says nothing of why: whether it
     * is small itself, or hides another, would be a hint.
     *
     * @param position where it stands
     */
    record Suppressed(Position position) implements PublishedCell {
        /** Stores it. */
        public Suppressed {
            requireNonNull(position, "position");
        }

        @Override
        public Optional<Coverage> coverage() {
            return Optional.empty();
        }
    }
}
