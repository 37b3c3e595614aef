package vn.toso.vietnam;

import java.time.LocalDate;
import java.util.List;
import vn.toso.people.Group;
import vn.toso.people.GroupTag;
import vn.toso.people.PeopleKinds;
import vn.toso.time.DateRange;

/**
 * What teams of Quảng Yên noted at the end of 2023: who of 60 and more lives alone, and what those from 18 on live by.
 * Whose day of birth nobody knows has neither.
 */
final class SampleGroupTags {
    private static final DateRange NOTED = DateRange.since(SamplePlaces.LISTED_ON);
    private static final List<Group> LIVELIHOODS = List.of(
            Group.of("livelihood", "farming"),
            Group.of("livelihood", "fishing"),
            Group.of("livelihood", "trade"),
            Group.of("livelihood", "industry"));
    private static final Group ALONE = Group.of("older-alone", "yes");
    private static final Group NOT_ALONE = Group.of("older-alone", "no");

    private final SampleDice dice;
    private final SampleSink sink;

    /** @param dice of its own, so that all else comes out as it does without */
    SampleGroupTags(SampleDice dice, SampleSink sink) {
        this.dice = dice;
        this.sink = sink;
    }

    void member(SampleMember member, int householdSize) {
        int livelihood = dice.below(LIVELIHOODS.size() + 1);
        if (!member.bornKnown()) {
            return;
        }
        LocalDate born = member.bornOn();
        if (!born.plusYears(60).isAfter(SamplePlaces.LISTED_ON)) {
            tag(member, householdSize == 1 ? ALONE : NOT_ALONE);
        } else if (!born.plusYears(18).isAfter(SamplePlaces.LISTED_ON) && livelihood < LIVELIHOODS.size()) {
            tag(member, LIVELIHOODS.get(livelihood));
        }
    }

    private void tag(SampleMember member, Group group) {
        sink.add(PeopleKinds.GROUP_TAGS, new GroupTag(member.id(), group, NOTED), SamplePlaces.LISTED_ON.toEpochDay());
    }
}
