package vn.toso.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.toso.cli.output.Report;
import vn.toso.cli.output.Table;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.Hop;
import vn.toso.unit.LegalAct;
import vn.toso.unit.Succession;
import vn.toso.unit.UnitCode;
import vn.toso.unit.UnitId;
import vn.toso.unit.UnitLevel;
import vn.toso.unit.UnitTree;

/** The part of the demo about units: the country, a province, three communes. */
final class DemoUnits {
    static final UnitCode QUANG_NINH = UnitCode.of("22");

    private static final UnitCode QUANG_YEN = UnitCode.of("206");
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final List<LocalDate> DAYS = Stream.of(
                    "2019-04-01", "2022-12-31", "2024-11-01", "2025-06-30", "2025-07-01")
            .map(LocalDate::parse)
            .toList();
    private static final List<LocalDate> DAYS_OF_QUANG_NINH = Stream.of("2023-12-31", "2025-06-30", "2025-07-01")
            .map(LocalDate::parse)
            .toList();
    /** Hải Hòa, Liên Hòa, Đông Ngũ: land only, one place for the people, people divided. */
    private static final List<String> EXPLAINED = List.of("06799", "07180", "06877");

    private final Session session;
    private final Report report;

    DemoUnits(Session session, Report report) {
        this.session = session;
        this.report = report;
    }

    void country() {
        report.heading(session.text("demo.country"));
        report.table(Table.of("country", DAYS)
                .text("on", LocalDate::toString)
                .number("provinces", session.texts(), day -> count(on(day).atLevel(UnitLevel.PROVINCE)))
                .number("districts", session.texts(), day -> count(on(day).atLevel(UnitLevel.DISTRICT)))
                .number("communes", session.texts(), day -> count(on(day).atLevel(UnitLevel.COMMUNE)))
                .number("quang_ninh_districts", session.texts(), day -> inQuangNinh(day, UnitLevel.DISTRICT))
                .number("quang_ninh_communes", session.texts(), day -> inQuangNinh(day, UnitLevel.COMMUNE)));
    }

    void quangNinh() {
        report.heading(session.text("demo.quang-ninh"));
        report.table(Table.of("quang_ninh", DAYS_OF_QUANG_NINH)
                .text("on", LocalDate::toString)
                .number("communes", session.texts(), day -> inQuangNinh(day, UnitLevel.COMMUNE)));
        LocalDate before = REFORM.minusDays(1);
        UnitTree old = on(before);
        AdminUnit town = old.get(QUANG_YEN);
        List<Lineage> communes = old.descendants(town.id(), UnitLevel.COMMUNE).stream()
                .map(commune -> new Lineage(session, commune, new Lineage.Days(before, REFORM)))
                .toList();
        TreeSet<UnitId> wards = new TreeSet<>();
        communes.forEach(commune -> wards.addAll(commune.candidates().units()));
        Naming naming = session.naming();
        report.say("");
        report.say(session.text(
                "demo.quang-yen",
                naming.fullAtStart(town),
                before,
                communes.size(),
                wards.size(),
                naming.all(wards, REFORM)));
        report.table(Table.of("quang_yen", communes)
                .column(
                        "from_id",
                        one -> one.candidates().origin().toString(),
                        one -> one.candidates().origin().toString())
                .shown(
                        "old_unit",
                        one -> naming.name(naming.state(one.candidates().origin(), before)))
                .column(
                        "to_ids",
                        one -> one.candidates().units().stream()
                                .map(UnitId::toString)
                                .toList(),
                        one -> naming.all(one.candidates().units(), REFORM))
                .column(
                        "acts",
                        one -> acts(one).map(LegalAct::toString).toList(),
                        one -> String.join("; ", acts(one).map(naming::act).toList())));
    }

    private static Stream<LegalAct> acts(Lineage lineage) {
        return lineage.candidates().hops().stream()
                .filter(hop -> hop.kind() == Hop.Kind.FILED)
                .flatMap(hop -> hop.succession().stream())
                .flatMap((Succession row) -> row.act().stream())
                .distinct()
                .sorted(Comparator.comparing(LegalAct::toString));
    }

    void explained() {
        report.heading(session.text("demo.explained"));
        LocalDate before = REFORM.minusDays(1);
        for (String code : EXPLAINED) {
            AdminUnit unit = on(before).get(UnitCode.of(code));
            report.say("");
            new Lineage(session, unit, new Lineage.Days(before, REFORM)).explain(report, "steps_" + code);
        }
    }

    private long inQuangNinh(LocalDate day, UnitLevel level) {
        UnitTree tree = on(day);
        return count(tree.descendants(tree.get(QUANG_NINH).id(), level));
    }

    private UnitTree on(LocalDate day) {
        return session.register().on(day);
    }

    private static long count(List<AdminUnit> units) {
        return units.size();
    }
}
