package vn.toso.cli;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The unit and the two days of a question about its lineage. */
final class LineageOptions {
    @Parameters(paramLabel = "${bundle:label.code}", descriptionKey = "code")
    private String code = "";

    @Option(names = "--from", required = true, paramLabel = "${bundle:label.day}")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "${bundle:label.day}")
    private String to = "";

    LineageOptions() {}

    /** Reads the unit and the days. */
    Lineage read(Session session) {
        UnitOptions options = new UnitOptions(session);
        Lineage.Days days = new Lineage.Days(options.day("--from", from), options.day("--to", to));
        return new Lineage(session, options.unit(code, session.register().on(days.from())), days);
    }
}
