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
 * <p>To add an indicator: one constant in {@link vn.toso.coverage.Indicators} and its place in the list below it. A host
 * adds its own in a few lines, a {@link vn.toso.coverage.Definition} and a function from facts to what is counted; levels,
 * boundaries, bounds and explanations come with it. Figures that others report without saying who was counted have no
 * indicator yet.
 */
@NullMarked
package vn.toso.coverage;

import org.jspecify.annotations.NullMarked;
