/**
 * What teams did, and with what (hoạt động của tổ): trainings, support, sessions, visits, material.
 *
 * <p>Start with {@link vn.toso.outreach.Session} (buổi hướng dẫn: planned, held or cancelled; {@link
 * vn.toso.outreach.Schedule} is what a team intends week after week), {@link vn.toso.outreach.Support} (one lượt hỗ trợ;
 * {@link vn.toso.outreach.SupportCount} where only their number is known) and {@link vn.toso.outreach.Visit} (lần đến
 * nhà). Beside them are the {@link vn.toso.outreach.Training} (lớp tập huấn), {@link vn.toso.outreach.Attendance} (who came
 * to a training or session: người tham dự, by name of nobody but id, or a head-count), the {@link
 * vn.toso.outreach.FollowUp} of a visit (hẹn quay lại: who takes it up, by when, closed by which fact) and {@link
 * vn.toso.outreach.Material} (tài liệu: tờ rơi, pano, clip). All of them are facts ({@link
 * vn.toso.outreach.OutreachKinds}), and {@link vn.toso.outreach.OutreachChecks} says what a person should look at.
 *
 * <p>The idea people get wrong: <em>turns (lượt) are not persons (người)</em>. Whoever came to three sessions is one person
 * and three turns. {@link vn.toso.outreach.Persons} and {@link vn.toso.outreach.Turns} are two types that cannot be added
 * to each other, and both are published.
 *
 * <p>The second one: what is not on record was not necessarily not done. A team without sessions has none <em>known</em>;
 * copies that were printed were not handed out for that reason. Whether a unit has reported at all is said beside every
 * figure (rule C8), and numbers keep how they were said: exactly, at least, about.
 *
 * <p>Lists of what differs from place to place are open: {@link vn.toso.outreach.VenueKind}, {@link
 * vn.toso.outreach.OrganiserKind}, {@link vn.toso.outreach.SupportOutcome}, {@link vn.toso.outreach.VisitOutcome}, {@link
 * vn.toso.outreach.MaterialKind} and topics are any ids, of some of which the library knows the terms.
 *
 * <p>Sessions and visits may have an id of the host's. Whatever refers to one names that id, or else the key of its fact.
 */
@NullMarked
package vn.toso.outreach;

import org.jspecify.annotations.NullMarked;
