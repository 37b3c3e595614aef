package vn.toso.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.toso.cli.output.Format;
import vn.toso.cli.output.Report;
import vn.toso.store.Store;
import vn.toso.vietnam.SamplePeople;
import vn.toso.vietnam.SampleProvince;
import vn.toso.vietnam.VietnamUnits;

/** {@code demo}: the main job on real units, from nothing but this jar. All figures are computed when it runs. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    private static final int MOST = 1_000;

    private final Session session;

    @Option(names = "--store", paramLabel = "${bundle:label.store}")
    private @Nullable String store;

    @Option(names = "--one-in", paramLabel = "${bundle:label.number}")
    private int oneIn = 10;

    DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (session.format() == Format.CSV) {
            throw RefusedException.usage(session.text("refused.demo-csv"));
        }
        if (oneIn < 0 || oneIn > MOST) {
            throw RefusedException.usage(session.text("refused.one-in", oneIn));
        }
        Report report = session.report();
        report.say(session.text("demo.title"));
        report.say(session.text("demo.data", VietnamUnits.version(), VietnamUnits.lastChange()));
        DemoUnits units = new DemoUnits(session, report);
        units.country();
        units.quangNinh();
        units.explained();
        new DemoList(session, report).tell();
        new DemoTeams(session, report).tell();
        new DemoReform(session, report).tell();
        Store sample = oneIn == 0 ? SampleProvince.store() : people(report);
        new DemoWork(session, report, sample.facts(), oneIn).tell();
        session.print(report);
        session.console().flush(); // the figures are read while the store is filled
        return new DemoStore(session, store, sample).fill();
    }

    private Store people(Report report) {
        session.note(session.text("demo.people.made", oneIn));
        Store people = SamplePeople.oneIn(oneIn).store();
        new DemoPeople(session, report, people).tell();
        return people;
    }
}
