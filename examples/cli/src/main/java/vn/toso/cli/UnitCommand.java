package vn.toso.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toso.cli.output.Report;
import vn.toso.cli.output.Table;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.Succession;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitRegister;

/** {@code unit}: one unit with its history. */
@Command(name = "unit")
final class UnitCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "${bundle:label.code}", descriptionKey = "code")
    private String code = "";

    @Option(names = "--on", paramLabel = "${bundle:label.day}")
    private @Nullable String on;

    UnitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        UnitRegister register = session.register();
        UnitOptions options = new UnitOptions(session);
        LocalDate asked = on == null ? null : options.day("--on", on);
        UnitId id = asked == null
                ? options.unitOfAnyDay(code)
                : options.unit(code, register.on(asked)).id();
        List<AdminUnit> states = register.history(id);
        AdminUnit unit = asked == null
                ? states.get(states.size() - 1)
                : register.on(asked).get(id);
        LocalDate day = asked == null ? session.naming().lastDay(unit.valid()) : asked;
        Report report = session.report()
                .value("id", id.toString())
                .value("code", unit.code().map(Object::toString).orElse(null))
                .value("level", unit.level().name())
                .value("type", unit.type().word())
                .value("name", unit.name());
        session.print(report.say(sentence(unit, day, states)).table(history(register, id, states)));
        return ExitCode.OK;
    }

    private String sentence(AdminUnit unit, LocalDate day, List<AdminUnit> states) {
        Naming naming = session.naming();
        String above = naming.above(unit, session.register().on(day));
        AdminUnit last = states.get(states.size() - 1);
        String life = naming.days(last.withValid(vn.toso.time.DateRange.of(
                        states.get(0).valid().from(), last.valid().until()))
                .valid());
        return session.text(
                above.isEmpty() ? "unit.sentence.root" : "unit.sentence",
                unit.fullName(),
                unit.id(),
                naming.level(unit.level()),
                life,
                above);
    }

    /** One line of a history: a state, or what passed to or from another unit. */
    private record Event(
            LocalDate from,
            @Nullable LocalDate until,
            String kind,
            AdminUnit unit,
            @Nullable Succession succession) {
        <T> @Nullable T of(java.util.function.Function<Succession, @Nullable T> part) {
            return succession == null ? null : part.apply(succession);
        }
    }

    private Table<Event> history(UnitRegister register, UnitId id, List<AdminUnit> states) {
        Naming naming = session.naming();
        List<Event> events = new ArrayList<>();
        states.forEach(state -> events.add(
                new Event(state.valid().from(), state.valid().lastDay().orElse(null), "state", state, null)));
        register.successionsTo(id)
                .forEach(row -> events.add(new Event(
                        row.effectiveOn(),
                        null,
                        "received",
                        naming.state(row.from(), row.effectiveOn().minusDays(1)),
                        row)));
        register.successionsFrom(id)
                .forEach(row -> events.add(
                        new Event(row.effectiveOn(), null, "passed", naming.state(row.to(), row.effectiveOn()), row)));
        events.sort(Comparator.comparing(Event::from));
        Passage passage = new Passage(naming);
        return Table.of("history", events)
                .text("from", event -> event.from().toString())
                .column(
                        "last_day",
                        event -> event.until() == null ? null : event.until().toString(),
                        event -> event.until() == null ? "" : event.until().toString())
                .column("event", Event::kind, event -> session.text("event." + event.kind()))
                .value("unit_id", event -> event.unit().id().toString())
                .value("type", event -> event.unit().type().word())
                .value("name", event -> event.unit().name())
                .value(
                        "parent_id",
                        event -> event.unit().parent().map(Object::toString).orElse(null))
                .shown("unit", event -> shown(event))
                .column(
                        "people",
                        event -> passage.key(event.of(Succession::people)),
                        event -> passage.people(event.of(Succession::people)))
                .column(
                        "land",
                        event -> passage.key(event.of(Succession::land)),
                        event -> passage.land(event.of(Succession::land)))
                .value("act", event -> passage.number(event.of(Succession::actOrNull)))
                .value("clause", event -> passage.clause(event.of(Succession::actOrNull)))
                .shown("act", event -> passage.act(event.of(Succession::actOrNull)))
                .column(
                        "basis",
                        event -> passage.key(event.of(Succession::basis)),
                        event -> passage.basis(event.of(Succession::basis)));
    }

    private String shown(Event event) {
        Naming naming = session.naming();
        if (event.succession() != null) {
            return naming.full(event.unit());
        }
        String above = naming.above(
                event.unit(), session.register().on(naming.lastDay(event.unit().valid())));
        return naming.name(event.unit()) + (above.isEmpty() ? "" : ", " + above);
    }
}
