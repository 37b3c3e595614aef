package vn.toso.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.toso.cli.output.Report;
import vn.toso.cli.output.Table;
import vn.toso.cli.output.Texts;
import vn.toso.coverage.CoverageReport;
import vn.toso.people.Group;
import vn.toso.report.ReportedCount;
import vn.toso.time.DateRange;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitRegister;

/** What units said that cannot be added to anything (C10): "over", "about", a bare ratio; as it was said. */
final class FigureSaid {
    private final Texts texts;
    private final UnitRegister register;
    private final List<ReportedCount> said;

    FigureSaid(Session session, UnitRegister register, CoverageReport answer) {
        this.texts = session.texts();
        this.register = register;
        this.said = answer.said();
    }

    void tell(Report report) {
        Table<ReportedCount> table = Table.of("said", said)
                .value("unit_id", one -> one.unit().toString())
                .text("unit_name", this::name)
                .value("from", one -> one.about().from().toString())
                .value(
                        "last_day",
                        one -> one.about().lastDay().map(Object::toString).orElse(null))
                .shown("on", one -> days(one.about()))
                .value("figure", ReportedCount::figure)
                .value("group", one -> one.group().map(Group::toString).orElse(null))
                .value("precision", one -> one.precision().id())
                .value(
                        "percent",
                        one -> one.amount().percent().map(Object::toString).orElse(null))
                .value("count", one -> number(one.amount().countOrNull()))
                .value("out_of", one -> number(one.amount().outOfOrNull()))
                .shown("said", this::words);
        if (!said.isEmpty()) {
            report.say(texts.get("figure.said"));
        }
        report.table(said.isEmpty() ? table.unshown() : table);
    }

    private static @Nullable Object number(@Nullable Long count) {
        return count;
    }

    private String words(ReportedCount one) {
        String text = one.text(texts.locale());
        return one.group()
                .map(group -> texts.get("figure.said.group", text, group))
                .orElse(text);
    }

    private String days(DateRange about) {
        return about.lastDay()
                .filter(last -> !last.equals(about.from()))
                .map(last -> texts.get("figure.days", about.from(), last))
                .orElseGet(() -> about.from().toString());
    }

    /** The name it had when it said so: units end. */
    private String name(ReportedCount one) {
        return register.history(one.unit()).stream()
                .filter(state -> state.valid().overlaps(one.about()))
                .reduce((earlier, later) -> later)
                .map(AdminUnit::fullName)
                .orElseGet(() -> one.unit().toString());
    }
}
