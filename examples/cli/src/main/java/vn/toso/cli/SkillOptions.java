package vn.toso.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.toso.coverage.Indicator;
import vn.toso.coverage.Indicators;
import vn.toso.coverage.OutreachIndicators;
import vn.toso.coverage.PeopleIndicator;
import vn.toso.coverage.SkillIndicators;
import vn.toso.people.ResidenceKind;
import vn.toso.skill.Checklist;
import vn.toso.skill.ChecklistItem;
import vn.toso.skill.EvidenceLevel;

/** By which checklist people are counted, which of them, and how well it is to be known. */
final class SkillOptions {
    private static final String CONFIRMED = "universal.confirmed";
    private static final String SKILL = "skill.";
    private static final int NEAREST = 5;

    @Option(names = "--checklist", paramLabel = "${bundle:label.id}")
    private @Nullable String checklist;

    @Option(names = "--residence", paramLabel = "registered|temporary|actual")
    private @Nullable String residence;

    @Option(names = "--evidence", paramLabel = "self-declared|seen|confirmed")
    private @Nullable String evidence;

    /** Returns options as if this checklist had been given, or none. */
    static SkillOptions of(@Nullable String checklist) {
        SkillOptions options = new SkillOptions();
        options.checklist = checklist;
        return options;
    }

    /** Returns whether any of them was given. */
    boolean isGiven() {
        return checklist != null || residence != null || evidence != null;
    }

    /** Returns the indicators of a checklist for those who are asked about. */
    SkillIndicators indicators(Checklist of, Session session) {
        String asked = residence == null ? ResidenceKind.REGISTERED.id() : residence;
        ResidenceKind kind = ResidenceKind.find(asked)
                .orElseThrow(() -> RefusedException.usage(session.text("refused.residence", asked)));
        String least = evidence == null ? EvidenceLevel.SELF_DECLARED.id() : evidence;
        EvidenceLevel level = EvidenceLevel.find(least)
                .orElseThrow(() -> RefusedException.usage(session.text("refused.evidence", least)));
        return SkillIndicators.of(of).withResidence(kind).withEvidence(level);
    }

    /** Returns the checklist that was named, or else all that there are on the day, in the order they are looked through. */
    List<Checklist> checklists(KnownChecklists known, Session session) {
        String named = checklist;
        if (named == null) {
            return known.all();
        }
        return List.of(known.find(named)
                .orElseThrow(() -> RefusedException.usage(session.text(
                        known.ids().contains(named) ? "refused.checklist.day" : "refused.checklist",
                        named,
                        String.join(", ", known.ids())))));
    }

    /** Returns the first of the checklists that has an item, with it. */
    Found item(String id, KnownChecklists known, Session session) {
        List<Checklist> all = checklists(known, session);
        return find(id, all).orElseThrow(() -> {
            List<String> ids = all.stream()
                    .flatMap(one -> one.items().stream())
                    .map(ChecklistItem::id)
                    .distinct()
                    .toList();
            return RefusedException.usage(
                    session.text("refused.item", id, String.join(", ", Nearest.to(id, ids, NEAREST))));
        });
    }

    /** An item and the checklist that it is asked for by. */
    record Found(Checklist checklist, ChecklistItem item) {}

    private static Optional<Found> find(String id, List<Checklist> all) {
        return all.stream()
                .flatMap(one -> one.find(id).stream().map(item -> new Found(one, item)))
                .findFirst();
    }

    /**
     * Returns the indicator of this id.
     *
     * @param itemOrNull the item that stands for the confirmation; for that indicator only
     * @throws RefusedException if there is none, or it is a skill that is none
     */
    PeopleIndicator indicator(String id, @Nullable String itemOrNull, KnownChecklists known, Session session) {
        if (id.equals(CONFIRMED)) {
            Found found = item(itemOrNull == null ? "universal" : itemOrNull, known, session);
            return indicators(found.checklist(), session).confirmed(found.item().id());
        }
        List<Checklist> all = checklists(known, session);
        for (Checklist one : isOfWhole(id) ? coreFirst(all) : all) {
            Optional<PeopleIndicator> found = indicators(one, session).find(id);
            if (found.isPresent()) {
                return found.get();
            }
        }
        requireSkill(id, id, all, session);
        throw unknown(id, all, session);
    }

    /** Refuses an account or an app under the name of a skill, and says what to ask for. */
    static void requireSkill(String figure, String id, List<Checklist> all, Session session) {
        if (figure.startsWith(SKILL)) {
            find(figure.substring(SKILL.length()), all)
                    .filter(found -> !found.item().kind().isAbility())
                    .ifPresent(found -> {
                        throw RefusedException.usage(session.text(
                                "refused.skill",
                                id,
                                found.item().text(session.texts().locale()),
                                session.text(
                                        "item-kind." + Naming.key(found.item().kind())),
                                "item." + found.item().id()));
                    });
        }
    }

    private static boolean isOfWhole(String id) {
        return id.equals("checklist.all") || id.equals("household.five");
    }

    /** The goal that a household is held against is that of the core five. */
    private static List<Checklist> coreFirst(List<Checklist> all) {
        return Stream.concat(
                        all.stream().filter(one -> one.id().equals(KnownChecklists.CORE_FIVE)),
                        all.stream().filter(one -> !one.id().equals(KnownChecklists.CORE_FIVE)))
                .toList();
    }

    private static RefusedException unknown(String id, List<Checklist> all, Session session) {
        List<String> teams = Stream.concat(Indicators.all().stream(), OutreachIndicators.all().stream())
                .map(Indicator::id)
                .toList();
        List<String> ids = Stream.of(
                        teams.stream(),
                        all.stream()
                                .flatMap(one -> SkillIndicators.of(one).list().stream())
                                .map(Indicator::id),
                        Stream.of(CONFIRMED))
                .flatMap(some -> some)
                .distinct()
                .toList();
        String items = all.stream()
                .flatMap(one -> one.items().stream())
                .map(ChecklistItem::id)
                .distinct()
                .collect(Collectors.joining(", "));
        return RefusedException.usage(session.text(
                "refused.indicator",
                id,
                String.join(", ", Nearest.to(id, ids, NEAREST)),
                String.join(", ", teams),
                items));
    }
}
