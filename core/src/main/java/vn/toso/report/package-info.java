/**
 * What units say of themselves (báo cáo): for now, that there is nothing to report.
 *
 * <p>Read {@link vn.toso.report.NothingToReport} and {@link vn.toso.report.ReportKinds}. Figures that units report, targets
 * and reports that are late are not here yet.
 *
 * <p>The idea people get wrong: a commune that sends nothing has not said that it has nothing. Only the explicit word
 * counts as a report; silence is missing, never 0 (rule C8).
 */
@NullMarked
package vn.toso.report;

import org.jspecify.annotations.NullMarked;
