/**
 * Community digital technology teams, who is in them, and whom they serve (tổ công nghệ số cộng đồng).
 *
 * <p>Start with {@link vn.toso.team.Team} (what its founding decision says once and for all),
 * {@link vn.toso.team.ServiceArea} (it serves a unit over some days) and {@link vn.toso.team.Membership} (a person is in
 * it over some days). All that changes is a fact of its own with its days, so the same facts answer for every day. A
 * team may serve several units, a unit may have several teams, and a person may be in several teams: count memberships
 * and persons apart. {@link vn.toso.team.TeamRoster} puts the facts together for one day, and
 * {@link vn.toso.team.TeamChecks} says what a person should look at.
 *
 * <p>The idea people get wrong: an area stays filed under the unit that existed when it was decided. When the unit ends
 * in a reform, the area is not moved: as it was, the team is <em>stale</em> (it covers a unit that has ended) until it is
 * assigned anew; restated to another day's boundaries, the area is carried there (rule C11).
 *
 * <p>How large a team is to be is policy, which differs from province to province and from year to year
 * ({@link vn.toso.team.CompositionPolicy}): data that a user replaces, and a breach is a finding.
 *
 * <p>In Vietnamese: members are tổ trưởng (leader), tổ phó (deputy), thư ký (secretary) and thành viên. The
 * {@link vn.toso.team.CoordinationGroup} that a commune has beside its teams is the nhóm điều hành; a ban chỉ đạo is
 * another body, and not modelled here. Names of persons are personal data: {@link vn.toso.team.Person} is the place for
 * them, and everything else knows a person by an id.
 */
@NullMarked
package vn.toso.team;

import org.jspecify.annotations.NullMarked;
