package vn.toso.coverage;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.toso.coverage.PeopleIndicator.Group;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;

/** Takes a figure from reports alone (rule C10): nobody is counted. */
final class SubjectReports implements PeopleIndicator.Counted {
    private final List<String> figures;

    SubjectReports(List<String> figures) {
        this.figures = figures;
    }

    @Override
    public Stream<Group> groups(Facts facts, CoverageQuery query) {
        return groups(facts, query, finding -> {});
    }

    /** C7: more than there are is said, and not cut. */
    @Override
    public Stream<Group> groups(Facts facts, CoverageQuery query, Consumer<Finding> findings) {
        List<TakenReport> taken = List.copyOf(which(facts, query).taken());
        Within scope = new Within(facts.register(), query);
        taken.stream()
                .filter(one -> scope.mayHold(one.place()))
                .flatMap(one -> SubjectGroups.exceeding(one, one.counts(), facts).stream())
                .forEach(findings);
        return taken.stream().map(one -> new Group(one.place(), one.counts(), one.as()));
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
