package vn.toso.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.toso.fact.Facts;
import vn.toso.finding.Finding;
import vn.toso.finding.FindingCode;
import vn.toso.finding.Location;
import vn.toso.finding.Severity;
import vn.toso.privacy.Classification;
import vn.toso.privacy.LegalBasis;
import vn.toso.privacy.Personal;
import vn.toso.privacy.PersonalId;
import vn.toso.privacy.PhoneNumber;
import vn.toso.privacy.Sex;

/** Holds numbers of people against each other and against what else is known; no finding shows any of it. */
final class PersonalDataChecks {
    static final FindingCode BIRTH = new FindingCode(
            "resident.birth.differing",
            Severity.WARNING,
            "Năm sinh trong số định danh cá nhân khác ngày sinh ở dòng {other} của {source}. Cả hai được giữ, tuổi tính theo ngày sinh. Hãy xem lại trên thẻ.",
            "The year of birth in the personal ID is not that of the day of birth in row {other} of {source}. Both are kept, and ages go by the day of birth. Look at the card again.");
    static final FindingCode SEX = new FindingCode(
            "resident.sex.differing",
            Severity.WARNING,
            "Giới tính trong số định danh cá nhân khác giới tính ở dòng {other} của {source}. Cả hai được giữ. Hãy xem lại trên thẻ.",
            "The sex in the personal ID is not that in row {other} of {source}. Both are kept. Look at the card again.");
    static final FindingCode PHONE_SHARED = new FindingCode(
            "resident.phone.shared",
            Severity.WARNING,
            "Số điện thoại được ghi cho nhiều người: {numbers} số; nhiều nhất là số ở dòng này, cho {most} người. Nhiều người già dùng chung một số là bình thường, và số điện thoại không phải là khóa: đừng gộp người theo số. Chỉ sửa nếu đây là số của người nhập liệu.",
            "Phone numbers recorded for several people: {numbers}; the one in this row for the most, {most} of them. That several old people share one is normal, and a phone is no key: do not merge people by it. Correct it only if it is the number of whoever filled in the list.");

    static final FindingCode CONSENT_MISSING = new FindingCode(
            "resident.consent.missing",
            Severity.WARNING,
            "Căn cứ ghi ở {people} người là sự đồng ý, nhưng đến ngày {day} chưa ghi nhận sự đồng ý nào của họ; dòng này là người đầu tiên. Hãy hỏi từng người và ghi nhận sự đồng ý, ghi căn cứ khác nếu luật cho phép, hoặc xóa dữ liệu của họ.",
            "The basis given for {people} persons is consent, but by {day} none of them is recorded to have agreed; the one in this row is the first. Ask each and record the consent, give another basis if the law allows one, or erase their data.");
    static final FindingCode CONSENT_WITHDRAWN = new FindingCode(
            "resident.consent.withdrawn",
            Severity.WARNING,
            "Sự đồng ý của {people} người đã được rút lại đến ngày {day}, nhưng dữ liệu cá nhân vẫn được giữ theo căn cứ đó; dòng này là người đầu tiên. Hãy ngừng dùng và xóa dữ liệu của họ, trừ khi có căn cứ khác.",
            "The consent of {people} persons was withdrawn by {day}, but their personal data are still kept on that basis; the one in this row is the first. Stop using the data and erase them, unless there is another basis.");

    private static final String SEX_DIMENSION = "sex";

    private record Numbered(@Personal(Classification.BASIC) PersonalId id, Location place) {}

    private record Use(Location first, long people) {
        Use again() {
            return new Use(first, people + 1);
        }
    }

    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Numbered> numbered = new HashMap<>();
    private final Map<PhoneNumber, Use> phones = new LinkedHashMap<>();

    private PersonalDataChecks() {}

    static List<Finding> check(Facts facts, LocalDate day) {
        PersonalDataChecks checks = new PersonalDataChecks();
        checks.all(facts);
        checks.consents(facts, day);
        return checks.findings;
    }

    /** Holds those whose data are kept because they agreed against what they agreed to, for whatever purpose. */
    private void consents(Facts facts, LocalDate day) {
        Map<String, Location> agreed = new LinkedHashMap<>();
        PeopleChecks.each(facts, PeopleKinds.PERSONAL_DATA, (fact, place) -> {
            boolean byConsent = fact.filing()
                    .legalBasis()
                    .flatMap(LegalBasis::parse)
                    .filter(basis -> basis.ground() == LegalBasis.Ground.CONSENT)
                    .isPresent();
            if (byConsent) {
                agreed.putIfAbsent(fact.content().resident(), place);
            }
        });
        if (agreed.isEmpty()) {
            return;
        }
        Set<String> withdrawn = new HashSet<>();
        PeopleChecks.each(facts, PeopleKinds.CONSENTS, (fact, place) -> {
            Consent consent = fact.content();
            if (consent.holdsOn(day)) {
                agreed.remove(consent.resident());
            } else if (!consent.givenOn().isAfter(day)) {
                withdrawn.add(consent.resident());
            }
        });
        Map<String, Location> after = new LinkedHashMap<>(agreed);
        after.keySet().retainAll(withdrawn);
        agreed.keySet().removeAll(withdrawn);
        lacking(CONSENT_MISSING, agreed, day);
        lacking(CONSENT_WITHDRAWN, after, day);
    }

    private void lacking(FindingCode code, Map<String, Location> people, LocalDate day) {
        people.values().stream()
                .findFirst()
                .ifPresent(first -> findings.add(
                        Finding.of(code, first, "people", Integer.toString(people.size()), "day", day.toString())));
    }

    private void all(Facts facts) {
        PeopleChecks.each(facts, PeopleKinds.PERSONAL_DATA, (fact, place) -> {
            PersonalData data = fact.content();
            data.personalId()
                    .ifPresent(id -> numbered.put(data.resident(), new Numbered(id, place.withColumn("personalId"))));
            data.phone()
                    .ifPresent(phone -> phones.merge(
                            phone, new Use(place.withColumn("phone"), 1), (before, first) -> before.again()));
        });
        shared();
        if (numbered.isEmpty()) {
            return;
        }
        PeopleChecks.each(facts, PeopleKinds.RESIDENTS, (fact, place) -> {
            Numbered one = numbered.get(fact.content().id());
            Optional<Integer> year = fact.content().bornOn().map(born -> born.getYear());
            if (one != null && year.isPresent() && year.get() != one.id().birthYear()) {
                differs(BIRTH, one, place);
            }
        });
        PeopleChecks.each(facts, PeopleKinds.GROUP_TAGS, (fact, place) -> {
            Numbered one = numbered.get(fact.content().resident());
            if (one != null && isOther(one.id().sex(), fact.content().group())) {
                differs(SEX, one, place);
            }
        });
    }

    /** Values of a host's own are not compared: nobody knows here what they say. */
    private static boolean isOther(Sex sex, Group group) {
        Sex other = sex == Sex.MALE ? Sex.FEMALE : Sex.MALE;
        return group.dimension().equals(SEX_DIMENSION) && group.value().equals(other.id());
    }

    private void differs(FindingCode code, Numbered one, Location other) {
        findings.add(Finding.of(code, one.place(), "other", Long.toString(other.row()), "source", other.source()));
    }

    /** One finding for all: a village where every fifth phone is shared is no reason for a hundred warnings. */
    private void shared() {
        long numbers = 0;
        Use most = new Use(Location.NONE, 1);
        for (Use use : phones.values()) {
            if (use.people() > 1) {
                numbers++;
            }
            if (use.people() > most.people()) {
                most = use;
            }
        }
        if (numbers > 0) {
            findings.add(Finding.of(
                    PHONE_SHARED,
                    most.first(),
                    "numbers",
                    Long.toString(numbers),
                    "most",
                    Long.toString(most.people())));
        }
    }
}
