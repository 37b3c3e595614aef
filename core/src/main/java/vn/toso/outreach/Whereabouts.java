package vn.toso.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.Facts;
import vn.toso.people.PeopleKinds;
import vn.toso.people.Subject;
import vn.toso.people.SubjectKind;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitRegister;
import vn.toso.unit.UnitTree;

/** When some people, households and businesses are there, and where on any day. */
final class Whereabouts {
    private record Stay(UnitId unit, DateRange days) {}

    private record Belonging(String resident, DateRange days) {}

    private final UnitRegister register;
    private final Set<Subject> wanted;
    private final Map<Subject, List<DateRange>> there = new HashMap<>();
    private final Map<Subject, List<Stay>> stays = new HashMap<>();
    private final Map<String, List<Belonging>> members = new HashMap<>();

    private Whereabouts(UnitRegister register, Set<Subject> wanted) {
        this.register = register;
        this.wanted = wanted;
    }

    /** Returns those of these subjects, and of who belongs to the households among them. */
    static Whereabouts of(Facts facts, Set<Subject> named) {
        Whereabouts found = new Whereabouts(facts.register(), new HashSet<>(named));
        if (named.isEmpty()) {
            return found;
        }
        each(facts, PeopleKinds.HOUSEHOLD_MEMBERSHIPS, belongs -> {
            if (named.contains(Subject.household(belongs.household()))) {
                found.wanted.add(Subject.resident(belongs.resident()));
                found.members
                        .computeIfAbsent(belongs.household(), first -> new ArrayList<>(4))
                        .add(new Belonging(belongs.resident(), belongs.belongs()));
            }
        });
        each(facts, PeopleKinds.RESIDENTS, resident -> {
            LocalDate until = resident.diedOn()
                    .filter(died -> died.isBefore(LocalDate.MAX))
                    .map(died -> died.plusDays(1))
                    .orElse(LocalDate.MAX);
            LocalDate from = resident.bornOn().filter(until::isAfter).orElse(LocalDate.MIN);
            found.there(Subject.resident(resident.id()), DateRange.of(from, until));
        });
        each(facts, PeopleKinds.HOUSEHOLDS, one -> found.there(Subject.household(one.id()), one.exists()));
        each(facts, PeopleKinds.BUSINESSES, one -> {
            found.there(Subject.business(one.id()), one.trades());
            found.stays(Subject.business(one.id()), new Stay(one.unit(), one.trades()));
        });
        each(facts, PeopleKinds.RESIDENCES, one -> found.stays(one.subject(), new Stay(one.unit(), one.lives())));
        return found;
    }

    private static <T> void each(Facts facts, FactKind<T> kind, Consumer<T> taker) {
        try (Stream<Fact<T>> all = facts.of(kind)) {
            all.map(Fact::content).forEachOrdered(taker);
        }
    }

    private void there(Subject subject, DateRange days) {
        if (wanted.contains(subject)) {
            there.computeIfAbsent(subject, first -> new ArrayList<>(1)).add(days);
        }
    }

    private void stays(Subject subject, Stay stay) {
        if (wanted.contains(subject)) {
            stays.computeIfAbsent(subject, first -> new ArrayList<>(2)).add(stay);
        }
    }

    /** Whether somebody has recorded the subject, of whatever days. */
    boolean isKnown(Subject subject) {
        return there.containsKey(subject);
    }

    /** Whether the subject is there on a day: alive on some of it, existing, trading. */
    boolean isThere(Subject subject, LocalDate day) {
        return there.getOrDefault(subject, List.of()).stream().anyMatch(days -> days.contains(day));
    }

    /**
     * Whether it is known that the subject is not in a unit on a day, in whatever sense of residing. Where nothing is
     * known of where it ever was, nothing is known of that day.
     */
    boolean isElsewhere(Subject subject, UnitId unit, LocalDate day) {
        List<Stay> known = staysOf(subject, day);
        List<Stay> now =
                known.stream().filter(stay -> stay.days().contains(day)).toList();
        if (known.isEmpty() || now.stream().anyMatch(stay -> stay.unit().equals(unit))) {
            return false;
        }
        UnitTree tree = register.on(day);
        return tree.find(unit).isPresent() && now.stream().noneMatch(stay -> isIn(stay, unit, tree));
    }

    /** Of a household without residences of its own, those of who belongs to it on the day. */
    private List<Stay> staysOf(Subject subject, LocalDate day) {
        List<Stay> own = stays.getOrDefault(subject, List.of());
        if (!own.isEmpty() || subject.kind() != SubjectKind.HOUSEHOLD) {
            return own;
        }
        return members.getOrDefault(subject.id(), List.of()).stream()
                .filter(belonging -> belonging.days().contains(day))
                .flatMap(belonging -> stays.getOrDefault(Subject.resident(belonging.resident()), List.of()).stream())
                .toList();
    }

    /** A residence stays filed under the unit of its first days: it is where the people of that unit are on the day. */
    private boolean isIn(Stay stay, UnitId unit, UnitTree tree) {
        List<AdminUnit> before = register.history(stay.unit()).stream()
                .filter(state -> !state.valid().from().isAfter(tree.day()))
                .toList();
        if (before.isEmpty()) {
            return true;
        }
        LocalDate last = before.get(before.size() - 1)
                .valid()
                .lastDay()
                .filter(tree.day()::isAfter)
                .orElse(tree.day());
        List<UnitId> now = last.equals(tree.day())
                ? List.of(stay.unit())
                : register.correspondence(last, tree.day())
                        .standing(stay.unit())
                        .units();
        return now.isEmpty() || now.stream().anyMatch(one -> tree.isUnder(one, unit) || tree.isUnder(unit, one));
    }
}
