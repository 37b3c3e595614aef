/**
 * The question, the count, the answer: how far, where, who is left (độ phủ).
 *
 * <p>Start with {@link vn.toso.coverage.CoverageQuery} (two days in every question: the one the facts are about and the
 * one whose boundaries the answer uses), {@link vn.toso.coverage.CoverageCalculator} and
 * {@link vn.toso.coverage.CoverageReport}.
 *
 * <p>The idea people get wrong: <em>what is counted decides how it moves</em> through a reform (rule C1).
 *
 * <ul>
 *   <li>{@link vn.toso.coverage.PeopleIndicator}: people, households, businesses, each in one unit, go where the law
 *       sends the people of their unit.
 *   <li>{@link vn.toso.coverage.UnitIndicator}: units on which something stands are counted anew on the boundary day.
 *       Communes with a team in 2023, on the boundaries of 2025, are out of 54 in Quảng Ninh and not out of 177.
 *   <li>{@link vn.toso.coverage.ThingIndicator}: distinct things that may be in several units, such as members of teams,
 *       count once under every unit. So a province can have fewer of them than its communes together (C3).
 * </ul>
 *
 * <p>Nothing is shared out by guess. What is counted in a unit whose people the law divides is a
 * {@link vn.toso.coverage.Pool}: it may be in any of several units, and no figure of one of them takes it for certain. A
 * {@link vn.toso.coverage.Tally} keeps settled counts and pools so that adding them in any order gives the same (C2). A
 * pool is settled in every unit that holds all its candidates.
 *
 * <p>So a figure is an interval, of which {@link vn.toso.coverage.Bounds} are the least and the greatest value: each is
 * reached by some way in which people can have gone (C4). Numerator and denominator are kept as integers and divided
 * last; a denominator of 0 is undefined, never 0 % and never 100 % (C7). With every figure goes how many of the units due
 * have reported at all (C8), and {@link vn.toso.coverage.CoverageReport#explain()} says what it rests on, from a sentence
 * down to the clause of a resolution.
 *
 * <p>A report is for those whose work it is. What others are to see is a {@link vn.toso.coverage.Publication}, in which
 * {@link vn.toso.coverage.Disclosure} holds small counts back, and as many others as it takes that none of them can be
 * computed (D2).
 *
 * <table>
 *   <caption>What is asked for, and the id it has</caption>
 *   <tr><th>asked for</th><th>id</th><th>beside it</th></tr>
 *   <tr><td>communes with a team</td><td>{@code teams.commune}</td><td>teams.commune.any: also by a team of a village in it</td></tr>
 *   <tr><td>villages with a team</td><td>{@code teams.village}</td><td>villages, not teams</td></tr>
 *   <tr><td>teams at work</td><td>{@code teams.active}</td><td>k sessions, 1 unless said</td></tr>
 *   <tr><td>members</td><td>{@code members}</td><td>members.memberships, members.mean</td></tr>
 *   <tr><td>trained members</td><td>{@code members.trained}</td><td>of those who still serve</td></tr>
 *   <tr><td>people reached</td><td>{@code reach.persons}</td><td>reach.turns beside it, never added to it</td></tr>
 *   <tr><td>who can do X</td><td>{@code skill.X}</td><td>item.X for accounts and apps, too, which are no skills</td></tr>
 *   <tr><td>who has the whole checklist</td><td>{@code checklist.all}</td><td></td></tr>
 *   <tr><td>households with one who has all</td><td>{@code household.five}</td><td></td></tr>
 *   <tr><td>past step k of X</td><td>{@code funnel.X.k}</td><td>of those who reached it: funnel.X.k.conversion</td></tr>
 *   <tr><td>blocked at step k</td><td>{@code stuck.X.k}</td><td>by reason: {@link vn.toso.coverage.WorkList#stuck()}</td></tr>
 *   <tr><td>households visited</td><td>{@code visits}</td><td>without a denominator: visits.households</td></tr>
 *   <tr><td>confirmed by a system</td><td>{@code universal.confirmed}</td><td></td></tr>
 *   <tr><td>what others report</td><td>{@code reported.Y}</td><td>a bare ratio is only {@link vn.toso.coverage.CoverageReport#said()}</td></tr>
 *   <tr><td>who is left</td><td>{@code remaining.X}</td><td>one by one: {@link vn.toso.coverage.WorkList}</td></tr>
 *   <tr><td>households in a Zalo group</td><td>{@code zalo.households}</td><td></td></tr>
 *   <tr><td>paid person-days</td><td>{@code allowance.persondays}</td><td></td></tr>
 *   <tr><td>paid team-months</td><td>{@code allowance.teammonths}</td><td></td></tr>
 *   <tr><td>value against target</td><td>{@link vn.toso.coverage.Attainment}</td><td>of any of these, no id of its own</td></tr>
 *   <tr><td>reports in time</td><td>{@code timeliness}</td><td>unit by unit: {@link vn.toso.coverage.DueList}</td></tr>
 * </table>
 *
 * <p>To add an indicator: one constant in {@link vn.toso.coverage.Indicators} and its place in the list below it. A host
 * adds its own in a few lines, a {@link vn.toso.coverage.Definition} and a function from facts to what is counted; levels,
 * boundaries, bounds and explanations come with it.
 */
@NullMarked
package vn.toso.coverage;

import org.jspecify.annotations.NullMarked;
