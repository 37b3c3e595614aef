/**
 * Community digital technology teams and whom they serve (tổ công nghệ số cộng đồng).
 *
 * <p>Start with {@link vn.toso.team.ServiceArea}: a team serves a unit over some days. A team may serve several units,
 * and a unit may have several teams.
 *
 * <p>The idea people get wrong: an area stays filed under the unit that existed when it was decided. When the unit ends
 * in a reform, the area is not moved: as it was, the team is stale (it covers a unit that has ended) until it is
 * assigned anew; restated to another day's boundaries, the area is carried there (rule C11).
 */
@NullMarked
package vn.toso.team;

import org.jspecify.annotations.NullMarked;
