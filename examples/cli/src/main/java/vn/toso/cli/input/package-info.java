/**
 * Reads lists that people bring: csv in whatever dialect, xlsx, with whatever headings. Bounded, whatever the file is.
 *
 * <p>Start with {@link vn.toso.cli.input.ListReader} (a file becomes a {@link vn.toso.cli.input.Sheet}),
 * {@link vn.toso.cli.input.UnitList} (a sheet becomes rows that the library can match) and
 * {@link vn.toso.cli.input.TeamList} (a sheet becomes teams).
 *
 * <p>The idea people get wrong: a damaged file is one finding and no rows, a damaged row is a finding and all other rows.
 */
@NullMarked
package vn.toso.cli.input;

import org.jspecify.annotations.NullMarked;
