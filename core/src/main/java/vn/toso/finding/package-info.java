/**
 * What is wrong, where, and the good part that remains.
 *
 * <p>Start with {@link vn.toso.finding.Finding} (one thing a person should know), {@link vn.toso.finding.FindingCode}
 * (its kind, with the text in Vietnamese and English) and {@link vn.toso.finding.Outcome} (a value and the findings met
 * on the way to it). The severities are printed as Lỗi, Cảnh báo and Đã sửa.
 *
 * <p>The idea people get wrong: bulk input does not throw. A bad row becomes a finding with its file, row and column;
 * the good rows are in the outcome's value. An exception means a bug in the calling program.
 *
 * <p>A code is declared as a constant beside the rule that raises it, reads {@code area.noun.state}, and is never
 * renamed once released: hosts store it.
 */
@NullMarked
package vn.toso.finding;

import org.jspecify.annotations.NullMarked;
