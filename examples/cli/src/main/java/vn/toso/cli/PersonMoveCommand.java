package vn.toso.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toso.cli.PersonOptions.Known;
import vn.toso.cli.PersonOptions.Plan;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKeys;
import vn.toso.finding.Finding;
import vn.toso.finding.Location;
import vn.toso.people.PeopleKinds;
import vn.toso.people.Residence;
import vn.toso.people.ResidenceKind;
import vn.toso.people.Resident;
import vn.toso.people.Subject;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitId;

/** {@code person move}: ends where somebody lived and begins where somebody lives, in one batch. */
@Command(name = "move")
final class PersonMoveCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final PersonOptions person = new PersonOptions();

    @Option(names = "--to", required = true, paramLabel = "${bundle:label.code}", descriptionKey = "person.to")
    private String to = "";

    @Option(names = "--kind", paramLabel = "registered|temporary|actual", descriptionKey = "person.kind")
    private String kind = ResidenceKind.REGISTERED.id();

    PersonMoveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ResidenceKind of = ResidenceKind.find(kind)
                .orElseThrow(() -> RefusedException.usage(session.text("refused.residence", kind)));
        return person.record(session, session.text("person.moved", person.id()), known -> plan(known, of));
    }

    private Plan plan(Known known, ResidenceKind of) {
        LocalDate day = known.day();
        AdminUnit unit = new UnitOptions(session, known.facts().register())
                .unit(to, known.facts().register().on(day));
        Resident resident = known.resident().content();
        if (resident.bornOn().filter(day::isBefore).isPresent()) {
            return Plan.refused(PersonFindings.BEFORE_BIRTH, "day", day.toString());
        }
        if (!resident.isAlive(day)) {
            return Plan.refused(PersonFindings.DEAD);
        }
        List<Fact<Residence>> own = residences(known, of);
        List<Fact<Residence>> there = own.stream()
                .filter(fact -> fact.content().lives().contains(day))
                .toList();
        if (there.stream().anyMatch(fact -> fact.content().unit().equals(unit.id()))) {
            return new Plan(List.of(), null);
        }
        if (own.stream().anyMatch(fact -> !fact.content().lives().from().isBefore(day))) {
            return Plan.refused(PersonFindings.LATER, "day", day.toString());
        }
        List<Finding> findings = there.isEmpty()
                ? List.of(Finding.of(PersonFindings.NOWHERE, Location.NONE, "day", day.toString()))
                : List.of();
        Residence next = new Residence(Subject.resident(person.id()), unit.id(), of, DateRange.since(day));
        String key = key(known, next);
        return new Plan(findings, tx -> {
            for (Fact<Residence> fact : there) {
                tx.edit(
                        PeopleKinds.RESIDENCES,
                        fact.key(),
                        fact.version(),
                        ended(fact.content(), day),
                        person.filing(fact.filing()));
            }
            tx.add(
                    PeopleKinds.RESIDENCES,
                    key,
                    next,
                    person.filing(known.resident().filing()));
        });
    }

    private List<Fact<Residence>> residences(Known known, ResidenceKind of) {
        Subject subject = Subject.resident(person.id());
        try (Stream<Fact<Residence>> all = known.facts().of(PeopleKinds.RESIDENCES)) {
            return all.filter(fact -> fact.content().subject().equals(subject)
                            && fact.content().kind() == of)
                    .toList();
        }
    }

    private static Residence ended(Residence residence, LocalDate day) {
        UnitId unit = residence.unit();
        return new Residence(
                residence.subject(),
                unit,
                residence.kind(),
                DateRange.of(residence.lives().from(), day));
    }

    /** A key that no residence ever had, not even one that was withdrawn. */
    private String key(Known known, Residence next) {
        FactKeys keys = FactKeys.of(person.source());
        String key = keys.next(PeopleKinds.RESIDENCES, next);
        while (!known.store().versions(PeopleKinds.RESIDENCES, key).isEmpty()) {
            key = keys.next(PeopleKinds.RESIDENCES, next);
        }
        return key;
    }
}
