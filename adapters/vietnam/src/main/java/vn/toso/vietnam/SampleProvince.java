package vn.toso.vietnam;

import java.util.List;
import java.util.Set;
import vn.toso.fact.Facts;
import vn.toso.outreach.Session;
import vn.toso.store.FactWriter;
import vn.toso.store.Store;
import vn.toso.team.CoordinationGroup;
import vn.toso.team.GroupMember;
import vn.toso.team.Membership;
import vn.toso.team.Organisation;
import vn.toso.team.Person;
import vn.toso.team.ServiceArea;
import vn.toso.team.Team;
import vn.toso.team.TeamChannel;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.UnitRegister;
import vn.toso.vietnam.SampleTeams.SampleTeam;

/**
 * An invented province on real communes, to try the library with: 1,473 teams in the 177 communes and 1,452 villages that
 * Quảng Ninh had on 2023-12-31, who is in them, and what they did. Whoever shows a figure made of it shows
 * {@link #LABEL} beside it.
 *
 * <p>How many teams, communes and villages there were, and that thị xã Quảng Yên had 179 of the teams and a coordination
 * group in each of its 19 communes, was reported. All else is invented: which village is where, which teams are of a
 * commune and which of villages, every person, and all work but three things that were reported, too: that phường Yên
 * Giang ({@code 07162}) holds sessions every Saturday and Sunday since mid-2022 (the first day of its schedule is our
 * reading), that 40,000 leaflets were printed for Quảng Yên in 2023, and that panels hang there and dozens of clips were
 * made. How many leaflets were handed out and how many clips there are was not said, so there is no such fact.
 *
 * <p>Communes end under the teams. On 2024-11-01 and on 2025-07-01 most villages follow their commune by themselves
 * (U8). Where a commune's people were divided on 2025-07-01, its villages are placed at the candidates in turn, except
 * those of xã Đông Ngũ, which stay undecided until {@link #villagesOfDongNguPlaced} is added.
 *
 * <p>Beside sessions ({@link #sessions()}) the stores hold head-counts of those of commune teams and of Quảng Yên, and who
 * of Quảng Yên was at work there; schedules; trainings by the province (5, two days each), the 13 districts and the 19
 * coordination groups (in 2023 and 2024) with the members who came, and one for residents; leaflets, panels, a handbook and
 * clips; and which reports of {@code sessions} were due from each commune for each month from 2023-10 to 2025-11, by the
 * fifth of the next, and came. What is odd in it is so on purpose and can be counted by hand:
 * <ul>
 * <li>In October 2024 four of the nine teams of Yên Giang held six sessions. Its commune team intended eight and nobody says
 *     what became of one; nine are planned for January 2026. It cancelled one on 2023-11-04.
 * <li>{@code mau-nguoi-10134} sits in two teams of Yên Giang and was at work in both on 2023-10-07.
 * <li>130 people came to {@code mau:buoi-qn-thon-07162-01-2024-10-20}, in a hall for 90; of a handbook of huyện Tiên Yên 500
 *     copies were printed and at least 520 handed out. Both are findings.
 * <li>For October 2024 three of 177 communes sent nothing ({@code 06715}, {@code 06877}, {@code 07051}), ten were late, and
 *     Yên Giang sent it twice. Of the ten villages of Thượng Yên Công ({@code 06829}) four had sessions, five said that
 *     they had none, and the tenth is silent.
 * <li>For October 2025 one of 54 communes sent nothing (An Sinh), three were late, and Vàng Danh
 *     ({@code 06820@2025-07-01}) sent its report under {@code 06820@2004-08-31}, a unit that had ended with the same code:
 *     a finding, and nothing of Vàng Danh itself.
 * <li>For each quarter of 2024 the five communes without people on record say that there were no {@code visits}.
 * <li>The Zalo group of Vĩnh Trung ({@code 06754}) was not counted in 2024, that of Thanh Lân ({@code 07198}) was given up in
 *     2025.
 * </ul>
 *
 * <p>Residents are not among it, for they are many: {@link SamplePeople} records them beside it.
 *
 * <p>The same at every call: nothing depends on chance or on a clock. Lists are unmodifiable; all methods are safe
 * for use by several threads. A list refers only to things of the lists named before it here: teams,
 * areas, persons, memberships, organisations, groups, group members, channels, sessions.
 */
public final class SampleProvince {
    /** Says what is invented. */
    public static final Note LABEL = new Note(
            "sample-province",
            "Dữ liệu mẫu: các xã của Quảng Ninh là thật; thôn, khu phố, người và các tổ là giả định, kể cả cách chia 1.473 tổ theo cấp; không phải số liệu thực tế.",
            "Sample data: the communes of Quảng Ninh are real; villages, persons and the teams are invented, and so is the split of the 1,473 teams into tiers; no statement about reality.");

    /** Two teams of one village each in phường Yên Giang. */
    private static final Set<String> FILED_LATE = Set.of("qn-thon-07162-04", "qn-thon-07162-05");

    private static final Once<List<AdminUnit>> VILLAGES = new Once<>(SamplePlaces::villages);
    private static final Once<List<Team>> TEAMS =
            new Once<>(() -> SampleTeams.all().stream().map(SampleTeam::team).toList());
    private static final Once<List<ServiceArea>> AREAS = new Once<>(() ->
            SampleTeams.all().stream().flatMap(team -> team.areas().stream()).toList());
    private static final Once<List<GroupMember>> GROUP_MEMBERS = new Once<>(SampleGroups::members);
    private static final Once<List<Session>> SESSIONS = new Once<>(SampleWork::sessions);
    private static final Once<Facts> FACTS = new Once<>(() -> store().facts());
    private static final Once<Facts> FACTS_PLACED = new Once<>(SampleProvince::placed);

    private SampleProvince() {}

    /**
     * Returns the states of the 1,452 villages, to be added to {@link VietnamUnits#register()}. The first village of the
     * commune with code 06877 on 2023-12-31 is {@code mau:06877-01}. Each is there from 2020-01-01 on, without an end;
     * those of the communes that were divided on 2025-07-01 have a second state since, but for Đông Ngũ.
     */
    public static List<AdminUnit> villages() {
        return VILLAGES.get();
    }

    /**
     * Returns the states that say where the villages of xã Đông Ngũ went on 2025-07-01, to be added to
     * {@link #register()}: in turn to Tiên Yên and to the new Đông Ngũ.
     */
    public static List<AdminUnit> villagesOfDongNguPlaced() {
        return SamplePlaces.placedDongNgu();
    }

    /** Returns the pack's register with the villages, those of xã Đông Ngũ undecided since 2025-07-01. */
    public static UnitRegister register() {
        return facts().register();
    }

    /** Returns {@link #register()} with the villages of xã Đông Ngũ placed. */
    public static UnitRegister registerWithDongNguPlaced() {
        return factsWithDongNguPlaced().register();
    }

    /** Returns everything, on {@link #register()}; the areas that were filed {@link #late()} are among it. */
    public static Facts facts() {
        return FACTS.get();
    }

    /** Returns everything, on {@link #registerWithDongNguPlaced()}. */
    public static Facts factsWithDongNguPlaced() {
        return FACTS_PLACED.get();
    }

    /**
     * Returns the 1,473 teams, all founded on 2022-06-01: for each commune, in the order of ids, its own team and then
     * those of its villages. The commune team of the commune with code 06820 on 2023-12-31 is {@code qn-xa-06820}, its
     * first village team {@code qn-thon-06820-01}. Of the 1,296 village teams 156 serve two villages each.
     */
    public static List<Team> teams() {
        return TEAMS.get();
    }

    /**
     * Returns whom each team serves, since 2022-06-01 without an end, in the order of the teams. An area stays with the
     * unit it was decided for, also when that ends.
     */
    public static List<ServiceArea> areas() {
        return AREAS.get();
    }

    /**
     * Returns those of the {@link #areas()} that came after the report of 2023-12-31, to show that a figure may be asked
     * for as it was known then: two villages of two teams in phường Yên Giang. Whoever fills a store files them last.
     */
    public static List<ServiceArea> late() {
        return areas().stream().filter(area -> FILED_LATE.contains(area.team())).toList();
    }

    /** Returns 11,005 persons, called Người mẫu 1, Người mẫu 2 ... */
    public static List<Person> persons() {
        return SampleMembers.persons();
    }

    /**
     * Returns 11,050 memberships, all since 2022-06-01: each team has 3 to 10 members and one leader, and in every
     * fourth commune the leader of the first village team sits in the commune team too.
     */
    public static List<Membership> memberships() {
        return SampleMembers.memberships();
    }

    /** Returns the organisations in the coordination groups: an office, a telecom operator, a bank and an IT firm. */
    public static List<Organisation> organisations() {
        return SampleGroups.organisations();
    }

    /** Returns the coordination groups of the 19 communes of thị xã Quảng Yên. */
    public static List<CoordinationGroup> groups() {
        return SampleGroups.groups();
    }

    /** Returns who is in the coordination groups: the leader of the commune team and every organisation. */
    public static List<GroupMember> groupMembers() {
        return GROUP_MEMBERS.get();
    }

    /** Returns a Zalo group for each commune team, with the households in it at the end of 2023, 2024 and 2025. */
    public static List<TeamChannel> channels() {
        return SampleWork.channels();
    }

    /**
     * Returns the sessions from 2023-10 to 2025-12, all on Saturdays and Sundays. In each month two teams of five, not
     * always the same, hold one or two, and about one of twenty cancels one. Those planned for January 2026 stand last.
     * Each has an id of its team and day, such as {@code mau:buoi-qn-xa-07162-2023-10-07}.
     */
    public static List<Session> sessions() {
        return SESSIONS.get();
    }

    /**
     * Returns a new store with everything, in the order in which it came to be known, each batch on an invented day: the
     * villages (#1), the founding of the teams (#2), the work of 2023 (#3), the areas that came {@link #late()} (#4), the
     * work of 2024 (#5) and of 2025 (#6), each with the reports that came up to January 1. {@link #placeDongNgu} adds one
     * more.
     */
    public static Store store() {
        return SampleBatches.store(List.of());
    }

    /** Records where the villages of xã Đông Ngũ went, in a batch of their own. */
    public static void placeDongNgu(FactWriter store) {
        SampleBatches.placeDongNgu(store);
    }

    private static Facts placed() {
        Store store = store();
        placeDongNgu(store);
        return store.facts();
    }
}
