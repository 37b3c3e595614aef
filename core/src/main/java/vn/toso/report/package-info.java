/**
 * What units say of themselves and what they are asked for (báo cáo, chỉ tiêu).
 *
 * <p>Start with {@link vn.toso.report.ReportedCount} (a figure without the people behind it), {@link vn.toso.report.Amount}
 * and {@link vn.toso.report.Target}. Which reports a unit owes is {@link vn.toso.report.ReportDue} (báo cáo phải nộp), and
 * that one came, or the word that there is nothing (không phát sinh), {@link vn.toso.report.ReportReceived} (báo cáo đã
 * nhận). {@link vn.toso.report.ReportChecks} says what a person should look at.
 *
 * <p>The idea people get wrong: a figure is held <em>as it was said</em>. "Hơn 11.000" is a lower bound and no number to
 * add, "khoảng 60 %" bounds nothing, and "45,6 %" without counts stays a ratio: it is never turned into counts, whatever
 * the population.
 *
 * <p>The second one: a commune that sends nothing has not said that it has nothing. Only the explicit word counts as a
 * report; silence is missing, never 0 (rule C8).
 */
@NullMarked
package vn.toso.report;

import org.jspecify.annotations.NullMarked;
