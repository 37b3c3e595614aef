package vn.toso.unit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The units of one day that a written name can mean. A name is no identity: what comes back are candidates.
 *
 * @param text what was looked for, as written
 * @param candidates the units, the most like first; equally like ones from province to village and then by id. Units that
 *     are only {@link NameLikeness#SIMILAR} are offered when there are no others
 */
public record NameMatches(String text, List<NameMatch> candidates) {
    /** Copies the candidates. */
    public NameMatches {
        requireNonNull(text, "text");
        candidates = List.copyOf(candidates);
    }

    /** Returns all candidates that are as like as the first; empty if there are none. */
    public List<NameMatch> best() {
        return candidates.stream()
                .takeWhile(match -> match.likeness() == candidates.get(0).likeness())
                .toList();
    }

    /**
     * Returns the unit if the name can mean no other: it is the only one that is {@link NameLikeness#EXACT exactly} so
     * called.
     *
     * <p>Empty for homonyms, for every lesser likeness, and for a text without any mark ({@code thanh an}) that would
     * also be another unit's name with its accents missing (Thạnh An): nothing is guessed.
     */
    public Optional<AdminUnit> only() {
        List<NameMatch> best = best();
        if (best.size() != 1 || best.get(0).likeness() != NameLikeness.EXACT || lacksAccents()) {
            return Optional.empty();
        }
        return Optional.of(best.get(0).unit());
    }

    /** Returns whether the text has no marks, though with marks it would be the name of a further candidate. */
    boolean lacksAccents() {
        return candidates.stream().anyMatch(match -> match.likeness() == NameLikeness.ACCENTS_MISSING)
                && !NameFolding.hasMarks(text);
    }
}
