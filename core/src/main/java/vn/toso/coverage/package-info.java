/**
 * The question, the count, the answer: how far, where, who is left (độ phủ).
 *
 * <p>Start with {@link vn.toso.coverage.CoverageQuery} (two days in every question: the one the facts are about and the
 * one whose boundaries the answer uses), {@link vn.toso.coverage.CoverageCalculator} and
 * {@link vn.toso.coverage.CoverageReport}.
 *
 * <p>The idea people get wrong: <em>what is counted decides how it moves</em> (rule C1). Communes with a team in 2023,
 * on the boundaries of 2025, are out of 54 and not out of 177: what stood on the old communes is carried to the new
 * ones, and those are counted anew. Where the law divides a commune's people, a new commune is covered only
 * <em>possibly</em>, and both numbers are given.
 *
 * <p>Numerator and denominator are kept as integers and divided last; a denominator of 0 is undefined, never 0 % and
 * never 100 %. With every figure goes how many of the units due have reported at all.
 *
 * <p>For now indicators count units ({@link vn.toso.coverage.UnitIndicator}); those that count people, distinct things
 * and reported pairs move by other rules and get types of their own beside it. To add an indicator that counts units:
 * one constant in {@link vn.toso.coverage.Indicators}.
 */
@NullMarked
package vn.toso.coverage;

import org.jspecify.annotations.NullMarked;
