package vn.toso.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.toso.cli.output.Report;
import vn.toso.cli.output.Table;
import vn.toso.cli.output.Texts;
import vn.toso.coverage.Counts;
import vn.toso.coverage.Coverage;
import vn.toso.coverage.Pool;
import vn.toso.skill.Reason;

/** What a figure of people is made of: counted one by one or reported, unknown, perhaps not meant, left out and why. */
final class FigureParts {
    private final Texts texts;
    private final Coverage figure;

    FigureParts(Session session, Coverage figure) {
        this.texts = session.texts();
        this.figure = figure;
    }

    /** How many of the open ones may not be eligible at all (C5). */
    static long undecided(Coverage figure) {
        return figure.pools().stream()
                .filter(Pool::orOutside)
                .mapToLong(pool -> pool.counts().eligible())
                .sum();
    }

    /** Adds a sentence for each part that there is. */
    void tell(Report report, boolean isOfPeople, boolean ofHouseholds) {
        if (!isOfPeople) {
            return;
        }
        Counts settled = figure.settled();
        Counts reported = figure.reported();
        if (!settled.isZero()) {
            report.say(texts.get(
                    "figure.parts",
                    settled.done() - reported.done(),
                    settled.eligible() - reported.eligible(),
                    reported.done(),
                    reported.eligible()));
        }
        if (settled.unknown() > 0) {
            report.say(texts.get(
                    ofHouseholds ? "figure.parts.unknown.households" : "figure.parts.unknown", settled.unknown()));
        }
        if (!settled.excluded().isEmpty()) {
            List<String> reasons = new ArrayList<>();
            long all = 0;
            for (Map.Entry<String, Long> one : settled.excluded().entrySet()) {
                reasons.add(texts.get("figure.parts.reason", reason(one.getKey(), texts), one.getValue()));
                all += one.getValue();
            }
            report.say(texts.get("figure.parts.excluded", all, Figure.joined(reasons)));
        }
    }

    /** Returns the word for a reason: of the three that are the library's own, or what people call it. */
    static String reason(String id, Texts texts) {
        String key = "excluded." + id;
        if (texts.bundle().containsKey(key)) {
            return texts.get(key);
        }
        Reason reason = Reason.of(id);
        return (texts.locale().getLanguage().equals("vi") ? reason.vietnamese() : reason.english()).orElse(id);
    }

    /** Returns what keeps a figure from being one number: whom nobody asked, who may be elsewhere, who may not be meant. */
    String open(boolean isConversion) {
        List<String> parts = new ArrayList<>();
        if (figure.unknown() > 0) {
            parts.add(texts.get("figure.open.unknown", figure.unknown()));
        }
        long undecided = undecided(figure);
        long elsewhere = FigureRows.open(figure) - undecided;
        if (elsewhere > 0) {
            parts.add(texts.get("figure.open.elsewhere", elsewhere));
        }
        if (undecided > 0) {
            parts.add(texts.get(isConversion ? "figure.open.not-reached" : "figure.open.outside", undecided));
        }
        return Figure.joined(parts);
    }

    static Table<Map.Entry<String, Long>> excluded(Coverage figure) {
        return Table.of("excluded", List.copyOf(figure.settled().excluded().entrySet()))
                .value("reason", Map.Entry::getKey)
                .value("count", Map.Entry::getValue);
    }
}
