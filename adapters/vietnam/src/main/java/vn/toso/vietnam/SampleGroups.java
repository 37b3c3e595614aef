package vn.toso.vietnam;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.toso.team.Affiliation;
import vn.toso.team.CoordinationGroup;
import vn.toso.team.GroupMember;
import vn.toso.team.Membership;
import vn.toso.team.Organisation;
import vn.toso.team.Role;

/** The coordination groups of Quảng Yên: reported to be there in each commune; who sits in them is invented. */
final class SampleGroups {
    private static final List<Organisation> ORGANISATIONS = List.of(
            new Organisation(
                    "mau-cds", "Cán bộ chuyển đổi số thị xã (mẫu)", Affiliation.of("digital-transformation-officer")),
            new Organisation("mau-vien-thong", "Doanh nghiệp viễn thông mẫu", Affiliation.TELECOM),
            new Organisation("mau-ngan-hang", "Ngân hàng mẫu", Affiliation.BANK),
            new Organisation("mau-cntt", "Doanh nghiệp công nghệ thông tin mẫu", Affiliation.IT_FIRM));

    private SampleGroups() {}

    static List<Organisation> organisations() {
        return ORGANISATIONS;
    }

    static List<CoordinationGroup> groups() {
        return SamplePlaces.communesOfQuangYen().stream()
                .map(commune -> new CoordinationGroup(
                        id(commune), commune.id(), "Nhóm điều hành " + commune.name(), SampleTeams.SERVING))
                .toList();
    }

    /** In each group the leader of the commune team, and every organisation. */
    static List<GroupMember> members() {
        Map<String, String> leaders = SampleMembers.memberships().stream()
                .filter(membership -> membership.role() == Role.LEADER)
                .collect(Collectors.toMap(Membership::team, Membership::person));
        List<GroupMember> members = new ArrayList<>();
        for (SampleCommune commune : SamplePlaces.communesOfQuangYen()) {
            String leader = requireNonNull(leaders.get(SampleTeams.idOfCommuneTeam(commune)), "each team has a leader");
            members.add(GroupMember.person(id(commune), leader, Role.LEADER, SampleTeams.SERVING));
            for (Organisation organisation : ORGANISATIONS) {
                members.add(GroupMember.organisation(id(commune), organisation.id(), Role.MEMBER, SampleTeams.SERVING));
            }
        }
        return List.copyOf(members);
    }

    static String id(SampleCommune commune) {
        return "qn-nhom-" + commune.code();
    }
}
