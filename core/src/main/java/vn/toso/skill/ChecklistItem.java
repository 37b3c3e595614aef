package vn.toso.skill;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.toso.people.SubjectKind;
import vn.toso.validation.ExpiryText;
import vn.toso.validation.LowerCaseWord;
import vn.toso.validation.NotBlankText;
import vn.toso.validation.OneOf;

/**
 * One thing to have, to be able to do, or to have done; in several checklists it is one item, and progress is recorded
 * once.
 *
 * @param id the same in all versions; lower case, words joined by {@code -} or {@code .}, 1 to 40 characters
 * @param kind what it is to be done with it
 * @param vietnamese its name in Vietnamese
 * @param english its name in English
 * @param steps what is to be done, in order; possibly nothing in particular
 * @param prerequisites ids of the items to be done before
 * @param eligibility for whom it is
 * @param expiryOrNull how long it holds once done, in months or days up to 100 years; {@code null} for ever
 * @param subject whose item it is
 */
public record ChecklistItem(
        @LowerCaseWord(dots = true) String id,
        @OneOf({"account", "app", "skill", "use"}) ItemKind kind,
        @NotBlankText String vietnamese,
        @NotBlankText String english,
        List<Step> steps,
        List<@LowerCaseWord(dots = true) String> prerequisites,
        Eligibility eligibility,
        @ExpiryText @Nullable Period expiryOrNull,
        @OneOf({"resident", "household", "business"}) SubjectKind subject) {
    private static final int MOST_MONTHS = 1_200;

    /**
     * Copies steps and prerequisites, and puts the names in NFC.
     *
     * @throws IllegalArgumentException if an id can be none, a name is blank, a step or prerequisite is given twice, the
     *     item asks for itself, or the expiry is not more than 0 and at most 100 years; also if it is for people of some
     *     age or group but not for residents
     */
    public ChecklistItem {
        Checks.word("an item's id", id);
        requireNonNull(kind, "kind");
        vietnamese = Checks.text("the name of an item", vietnamese);
        english = Checks.text("the name of an item", english);
        steps = List.copyOf(steps);
        prerequisites = List.copyOf(prerequisites);
        requireNonNull(subject, "subject");
        requireEachOnce(id, steps.stream().map(Step::id).toList());
        requireEachOnce(id, prerequisites);
        prerequisites.forEach(before -> Checks.word("a prerequisite", before));
        if (prerequisites.contains(id)) {
            throw new IllegalArgumentException("an item comes before itself: " + id);
        }
        if (subject != SubjectKind.RESIDENT && !eligibility.equals(Eligibility.ALL)) {
            throw new IllegalArgumentException("only residents have ages and groups, but " + id + " is not theirs");
        }
        if (expiryOrNull != null && !isSound(expiryOrNull)) {
            throw new IllegalArgumentException(
                    "an item holds for more than 0 days and at most 100 years, but " + id + " for " + expiryOrNull);
        }
    }

    private static void requireEachOnce(String item, List<String> ids) {
        Set<String> once = new HashSet<>();
        for (String one : ids) {
            if (!once.add(one)) {
                throw new IllegalArgumentException("the item " + item + " names " + one + " twice");
            }
        }
    }

    private static boolean isSound(Period expiry) {
        return !expiry.isNegative()
                && !expiry.isZero()
                && expiry.toTotalMonths() <= MOST_MONTHS
                && !LocalDate.EPOCH.plus(expiry).isAfter(LocalDate.EPOCH.plusMonths(MOST_MONTHS));
    }

    /** Returns how long it holds once done, or empty for ever. */
    public Optional<Period> expiry() {
        return Optional.ofNullable(expiryOrNull);
    }

    /**
     * Returns the first day on which what was done on a day no longer holds; {@link LocalDate#MAX} if it holds for ever.
     *
     * <p>The day on which it was done is not counted, and a period of months ends with the day of the same number, or with
     * the last of a month that has none: done on 31 January, one month ends with 28 or 29 February, and it has lapsed on 1
     * March.
     *
     * <p>Source: Civil Code 91/2015/QH13, Articles 147 and 148.
     */
    public LocalDate lapsesOn(LocalDate done) {
        if (expiryOrNull == null
                || done.isAfter(LocalDate.MAX.minus(expiryOrNull).minusDays(1))) {
            return LocalDate.MAX;
        }
        return done.plus(expiryOrNull).plusDays(1);
    }

    /** Returns the step of this id, or empty. */
    public Optional<Step> step(String step) {
        return steps.stream().filter(one -> one.id().equals(step)).findFirst();
    }

    /** Returns the name, in Vietnamese if the locale's language is {@code vi}, else in English. */
    public String text(Locale locale) {
        return locale.getLanguage().equals("vi") ? vietnamese : english;
    }
}
