package vn.toso.skill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKind;
import vn.toso.fact.FactPlaces;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Outcome;
import vn.toso.finding.Severity;
import vn.toso.skill.ChecklistEntry.Demand;

/** Puts checklists together from facts, and says what is wrong with them. */
final class ChecklistFacts {
    static final FindingCode VERSION_UNKNOWN = new FindingCode(
            "checklist.version.unknown",
            Severity.ERROR,
            "Danh mục {checklist} không có phiên bản {version}, nên dòng này không được dùng. Hãy khai báo phiên bản, hoặc sửa dòng.",
            "The checklist {checklist} has no version {version}, so this row is not used. Record the version, or correct the row.");
    static final FindingCode VERSION_REPEATED = new FindingCode(
            "checklist.version.repeated",
            Severity.ERROR,
            "Danh mục {checklist}: phiên bản {version} được khai báo hai lần; dòng đầu được dùng. Hãy bỏ một dòng.",
            "The checklist {checklist}: its version {version} is recorded twice; the first row is used. Leave one out.");
    static final FindingCode VERSIONS_OVERLAP = new FindingCode(
            "checklist.version.overlapping",
            Severity.WARNING,
            "Danh mục {checklist}: phiên bản {version} và {other} có ngày chung; phiên bản bắt đầu sau được dùng. Hãy kết thúc phiên bản cũ.",
            "The checklist {checklist}: its versions {version} and {other} hold on the same days; the one that begins later is used. End the older one.");
    static final FindingCode ITEM_REPEATED = new FindingCode(
            "checklist.item.repeated",
            Severity.ERROR,
            "Danh mục {checklist} {version}: mục {item} có hai lần; dòng đầu được dùng. Hãy bỏ một dòng.",
            "The checklist {checklist} {version} has the item {item} twice; the first row is used. Leave one out.");
    static final FindingCode PREREQUISITE_UNKNOWN = new FindingCode(
            "checklist.prerequisite.unknown",
            Severity.WARNING,
            "Danh mục {checklist} {version}: mục {item} đòi hỏi {other} làm trước, nhưng danh mục không có mục ấy. Hãy thêm mục, hoặc bỏ đòi hỏi.",
            "The checklist {checklist} {version}: the item {item} asks for {other} before it, which is not in the checklist. Add that item, or drop what is asked.");
    static final FindingCode PREREQUISITE_CYCLIC = new FindingCode(
            "checklist.prerequisite.cyclic",
            Severity.ERROR,
            "Danh mục {checklist} {version}: mục {item} gián tiếp đòi hỏi chính nó làm trước. Hãy bỏ một đòi hỏi trong vòng.",
            "The checklist {checklist} {version}: the item {item} asks for itself before it, through others. Drop one of what is asked on the way.");
    static final FindingCode MAPPING_UNKNOWN = new FindingCode(
            "checklist.mapping.unknown",
            Severity.ERROR,
            "Danh mục {checklist} {version}: mục {item} không có bước {other} ở phiên bản này, nên dòng chuyển bước này không được dùng. Hãy sửa bước.",
            "The checklist {checklist} {version}: the item {item} has no step {other} in this version, so this mapping is not used. Correct the step.");

    private record Version(String checklist, String version) {}

    private static final class Draft {
        private final ChecklistHeader header;
        private final List<ChecklistEntry> entries = new ArrayList<>();
        private final List<StepMapping> mappings = new ArrayList<>();

        private Draft(ChecklistHeader header) {
            this.header = header;
        }

        private Checklist checklist() {
            return new Checklist(header, items(Demand.REQUIRED), items(Demand.OPTIONAL), mappings);
        }

        private List<ChecklistItem> items(Demand demand) {
            return entries.stream()
                    .filter(entry -> entry.demand() == demand)
                    .sorted(Comparator.comparingLong(ChecklistEntry::place))
                    .map(ChecklistEntry::item)
                    .toList();
        }
    }

    private final Facts facts;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Version, Draft> drafts = new LinkedHashMap<>();

    ChecklistFacts(Facts facts) {
        this.facts = facts;
    }

    Outcome<Checklists> checklists() {
        each(SkillKinds.CHECKLISTS, (header, place) -> {
            Version version = new Version(header.checklist(), header.version());
            if (drafts.putIfAbsent(version, new Draft(header)) != null) {
                findings.add(finding(VERSION_REPEATED, place, version));
            }
        });
        each(SkillKinds.CHECKLIST_ITEMS, this::entry);
        each(SkillKinds.STEP_MAPPINGS, this::mapping);
        List<Checklist> made = new ArrayList<>();
        drafts.values().forEach(draft -> made.add(draft.checklist()));
        made.forEach(this::checkPrerequisites);
        Checklists all = Checklists.of(made);
        all.ids().stream().sorted().forEach(id -> checkDays(all.versions(id)));
        return Outcome.of(all, findings);
    }

    private <T> void each(FactKind<T> kind, BiConsumer<T, Location> taker) {
        FactPlaces places = new FactPlaces();
        try (Stream<Fact<T>> all = facts.of(kind)) {
            all.forEachOrdered(fact -> taker.accept(fact.content(), places.next(fact)));
        }
    }

    private Optional<Draft> draft(Version version, Location place) {
        Draft draft = drafts.get(version);
        if (draft == null) {
            findings.add(finding(VERSION_UNKNOWN, place, version));
        }
        return Optional.ofNullable(draft);
    }

    private void entry(ChecklistEntry entry, Location place) {
        Version version = new Version(entry.checklist(), entry.version());
        draft(version, place).ifPresent(draft -> {
            if (draft.entries.stream()
                    .anyMatch(known -> known.item().id().equals(entry.item().id()))) {
                findings.add(finding(
                        ITEM_REPEATED, place, version, "item", entry.item().id()));
            } else {
                draft.entries.add(entry);
            }
        });
    }

    private void mapping(StepMapping mapping, Location place) {
        Version version = new Version(mapping.checklist(), mapping.version());
        draft(version, place).ifPresent(draft -> {
            if (draft.entries.stream()
                    .map(ChecklistEntry::item)
                    .anyMatch(item -> item.id().equals(mapping.item())
                            && item.step(mapping.to()).isPresent())) {
                draft.mappings.add(mapping);
            } else {
                findings.add(finding(MAPPING_UNKNOWN, place, version, "item", mapping.item(), "other", mapping.to()));
            }
        });
    }

    private void checkPrerequisites(Checklist checklist) {
        Version version = new Version(checklist.id(), checklist.header().version());
        for (ChecklistItem item : checklist.items()) {
            for (String before : item.prerequisites()) {
                if (checklist.find(before).isEmpty()) {
                    findings.add(
                            finding(PREREQUISITE_UNKNOWN, Location.NONE, version, "item", item.id(), "other", before));
                }
            }
            if (comesBeforeItself(item, checklist)) {
                findings.add(finding(PREREQUISITE_CYCLIC, Location.NONE, version, "item", item.id()));
            }
        }
    }

    private static boolean comesBeforeItself(ChecklistItem item, Checklist checklist) {
        Set<String> met = new HashSet<>();
        List<String> open = new ArrayList<>(item.prerequisites());
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (next.equals(item.id())) {
                return true;
            }
            if (met.add(next)) {
                checklist.find(next).ifPresent(found -> open.addAll(found.prerequisites()));
            }
        }
        return false;
    }

    private void checkDays(List<Checklist> versions) {
        for (int i = 1; i < versions.size(); i++) {
            ChecklistHeader earlier = versions.get(i - 1).header();
            ChecklistHeader later = versions.get(i).header();
            if (earlier.valid().overlaps(later.valid())) {
                Version version = new Version(later.checklist(), later.version());
                findings.add(finding(VERSIONS_OVERLAP, Location.NONE, version, "other", earlier.version()));
            }
        }
    }

    private static Finding finding(FindingCode code, Location place, Version version, String... more) {
        List<String> all = new ArrayList<>(List.of("checklist", version.checklist(), "version", version.version()));
        all.addAll(List.of(more));
        return Finding.of(code, place, all.toArray(new String[0]));
    }
}
