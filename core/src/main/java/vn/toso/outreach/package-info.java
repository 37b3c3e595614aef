/**
 * What teams did (hoạt động của tổ). For now one thing: that a team held a session on a day.
 *
 * <p>Read {@link vn.toso.outreach.Session} and {@link vn.toso.outreach.OutreachKinds}. It is enough to tell teams that
 * are at work, with at least <i>k</i> sessions in a period, from teams that only exist. Planned hours, venues, topics,
 * who came, visits, trainings and material are not here yet; they will be facts beside this one.
 *
 * <p>The idea people get wrong: a session that is not on record was not necessarily not held. A team without sessions has
 * none <em>known</em>; whether its unit has reported at all is said beside every figure (rule C8).
 *
 * <p>And the one to come: turns (lượt) are not persons (người), and are never added to them.
 */
@NullMarked
package vn.toso.outreach;

import org.jspecify.annotations.NullMarked;
