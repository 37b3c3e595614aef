package vn.toso.coverage;

import java.util.List;
import java.util.stream.Stream;
import vn.toso.coverage.PeopleIndicator.Group;
import vn.toso.fact.Facts;

/** Takes a figure from reports alone (rule C10): nobody is counted. */
final class SubjectReports implements PeopleIndicator.Counted {
    private final List<String> figures;

    SubjectReports(List<String> figures) {
        this.figures = figures;
    }

    @Override
    public Stream<Group> groups(Facts facts, CoverageQuery query) {
        return which(facts, query).taken().stream().map(taken -> new Group(taken.place(), taken.counts(), taken.as()));
    }

    Stream<Report> reports(Facts facts, CoverageQuery query) {
        return which(facts, query).said();
    }

    private CountedOrReported which(Facts facts, CoverageQuery query) {
        return Remembering.of(
                facts,
                CountedOrReported.class,
                List.of("reported", figures, query.asOf(), query.days()),
                () -> CountedOrReported.ofReports(facts, query, figures));
    }
}
