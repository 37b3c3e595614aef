package vn.toso.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.toso.cli.PersonOptions.Known;
import vn.toso.cli.PersonOptions.Plan;
import vn.toso.fact.Fact;
import vn.toso.people.PeopleKinds;
import vn.toso.people.Resident;

/** {@code person died}: a newer version of the resident, with the day of death. */
@Command(name = "died")
final class PersonDiedCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final PersonOptions person = new PersonOptions();

    PersonDiedCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return person.record(session, session.text("person.died", person.id()), this::plan);
    }

    private Plan plan(Known known) {
        LocalDate day = known.day();
        Fact<Resident> fact = known.resident();
        if (fact.content().bornOn().filter(day::isBefore).isPresent()) {
            return Plan.refused(PersonFindings.BEFORE_BIRTH, "day", day.toString());
        }
        Optional<LocalDate> died = fact.content().diedOn();
        if (died.isPresent()) {
            return died.get().equals(day) ? new Plan(List.of(), null) : Plan.refused(PersonFindings.OTHER_DEATH);
        }
        return new Plan(
                List.of(),
                tx -> tx.edit(
                        PeopleKinds.RESIDENTS,
                        fact.key(),
                        fact.version(),
                        fact.content().withDeath(day),
                        person.filing(fact.filing())));
    }
}
