package vn.toso.vietnam;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.toso.fact.FactKind;
import vn.toso.people.Business;
import vn.toso.people.Household;
import vn.toso.people.HouseholdMembership;
import vn.toso.people.PeopleKinds;
import vn.toso.people.Residence;
import vn.toso.people.ResidenceKind;
import vn.toso.people.Resident;
import vn.toso.people.Subject;
import vn.toso.time.DateRange;
import vn.toso.unit.UnitId;

/** The invented households of one village, with who is in them, and its businesses. Nothing is kept. */
final class SampleHouseholds {
    private static final LocalDate THERE = LocalDate.of(2020, 1, 1);
    private static final LocalDate CHANGES = LocalDate.of(2023, 1, 1);
    /** Deaths and moves are in the three years from then on. */
    private static final int CHANGING = 1_080;

    private static final int[] SIZES = {4, 3, 5, 2, 4, 1, 3, 4, 6, 4};

    private final String village;
    private final UnitId unit;
    private final List<UnitId> elsewhere;
    private final SampleDice dice;
    private final SampleSink sink;
    private final SampleProgress progress;
    private final SampleOutreach outreach;
    private final @Nullable SampleGroupTags tags;
    private int residents;
    private int households;
    private int businesses;

    /**
     * @param village what ids begin with
     * @param unit where residences are filed
     * @param elsewhere where those go who move: units that are there throughout
     * @param outreach takes who is there to be visited and helped
     * @param tags takes what is noted of each; null for nothing
     */
    SampleHouseholds(
            String village,
            UnitId unit,
            List<UnitId> elsewhere,
            SampleDice dice,
            SampleSink sink,
            SampleOutreach outreach,
            @Nullable SampleGroupTags tags) {
        this.village = village;
        this.unit = unit;
        this.elsewhere = elsewhere;
        this.dice = dice;
        this.sink = sink;
        this.progress = new SampleProgress(dice, sink);
        this.outreach = outreach;
        this.tags = tags;
    }

    /** Adds households until so many live in them. */
    void add(int people) {
        while (residents < people) {
            household(Math.min(people - residents, SIZES[dice.below(SIZES.length)]));
        }
    }

    private void household(int size) {
        String household = id('h', ++households);
        sink.add(PeopleKinds.HOUSEHOLDS, new Household(household, DateRange.since(THERE)), THERE.toEpochDay());
        progress.household(household);
        outreach.household(household, households);
        int head = 24 + Math.min(dice.below(62), dice.below(62));
        int keeper = dice.below(Math.min(2, size));
        for (int at = 0; at < size; at++) {
            member(household, size, age(at, head), at == keeper);
        }
        if (dice.percent(8)) {
            business();
        }
    }

    /** The head, a partner, children, and from the fifth on grandparents. A child may be born only after the listing. */
    private int age(int at, int head) {
        return switch (at) {
            case 0 -> head;
            case 1 -> Math.max(19, head - 4 + dice.below(8));
            case 2, 3 -> Math.max(dice.below(5) - 1, head - 23 - dice.below(14));
            default -> Math.min(96, head + 20 + dice.below(10));
        };
    }

    /** Somebody of each household stays, so that there is no household of nobody. */
    private void member(String household, int size, int age, boolean stays) {
        String id = id('n', ++residents);
        LocalDate born = SamplePlaces.LISTED_ON.minusYears(age).minusDays(dice.below(365));
        // Of whom nobody knows the day of birth, lives here from the first day on.
        boolean known = !dice.permille(20) || born.isAfter(THERE);
        int ofThousand = age < 60 ? 4 : age < 75 ? 30 : 120;
        boolean dies = dice.permille(ofThousand) && !stays && age >= 0;
        LocalDate changes = CHANGES.plusDays(dice.below(CHANGING));
        boolean moves = dice.permille(12) && !stays && !dies && age >= 3 && !elsewhere.isEmpty();
        SampleMember member = new SampleMember(
                id, born, known, dies ? afterBirth(changes, born).toEpochDay() : SampleMember.ALIVE);
        resident(member);
        LocalDate since = born.isAfter(THERE) ? born : THERE;
        live(id, household, since, moves ? changes : LocalDate.MAX);
        UnitId home = null;
        if (moves) {
            home = pick();
            reside(id, home, ResidenceKind.REGISTERED, changes);
        } else if (dice.permille(25) && !elsewhere.isEmpty() && age >= 3) {
            UnitId other = pick();
            reside(id, other, ResidenceKind.TEMPORARY, changes);
            reside(id, other, ResidenceKind.ACTUAL, changes);
        }
        progress.resident(member);
        outreach.resident(member, residents, moves ? changes.toEpochDay() : member.diedOn(), home);
        if (tags != null) {
            tags.member(member, size);
        }
    }

    /** That somebody died is known only once it happened. */
    private void resident(SampleMember member) {
        Resident alive = new Resident(member.id(), member.bornOnOrNull(), null);
        long born = member.bornOn().toEpochDay();
        if (member.diedOn() == SampleMember.ALIVE) {
            sink.add(PeopleKinds.RESIDENTS, alive, born);
        } else {
            Resident died = new Resident(member.id(), member.bornOnOrNull(), member.diedOnOrNull());
            sink.change(PeopleKinds.RESIDENTS, alive, born, died, member.diedOn());
        }
    }

    /** Lives in the household and the village until somebody moves: that, too, is known only then. */
    private void live(String resident, String household, LocalDate since, LocalDate until) {
        DateRange open = DateRange.since(since);
        DateRange closed = DateRange.of(since, until);
        Subject subject = Subject.resident(resident);
        changes(
                PeopleKinds.HOUSEHOLD_MEMBERSHIPS,
                new HouseholdMembership(resident, household, open),
                new HouseholdMembership(resident, household, closed),
                closed);
        changes(
                PeopleKinds.RESIDENCES,
                new Residence(subject, unit, ResidenceKind.REGISTERED, open),
                new Residence(subject, unit, ResidenceKind.REGISTERED, closed),
                closed);
    }

    private <T> void changes(FactKind<T> kind, T open, T closed, DateRange days) {
        long from = days.from().toEpochDay();
        if (days.until().equals(LocalDate.MAX)) {
            sink.add(kind, open, from);
        } else {
            sink.change(kind, open, from, closed, days.until().toEpochDay());
        }
    }

    private static LocalDate afterBirth(LocalDate day, LocalDate born) {
        return day.isAfter(born) ? day : born.plusDays(1);
    }

    private UnitId pick() {
        return elsewhere.get(dice.below(elsewhere.size()));
    }

    private void reside(String resident, UnitId where, ResidenceKind kind, LocalDate since) {
        Residence residence = new Residence(Subject.resident(resident), where, kind, DateRange.since(since));
        sink.add(PeopleKinds.RESIDENCES, residence, since.toEpochDay());
    }

    private void business() {
        String business = id('k', ++businesses);
        LocalDate since = THERE.plusDays(dice.below(800));
        LocalDate closes = CHANGES.plusDays(dice.below(CHANGING));
        DateRange trades = dice.percent(6) ? DateRange.of(since, closes) : DateRange.since(since);
        changes(
                PeopleKinds.BUSINESSES,
                new Business(business, unit, DateRange.since(since)),
                new Business(business, unit, trades),
                trades);
        progress.business(business);
    }

    private String id(char kind, int number) {
        return "mau:" + village + "-" + kind + number;
    }
}
