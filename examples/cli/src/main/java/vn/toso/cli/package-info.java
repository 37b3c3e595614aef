/**
 * The command line {@code toso}: the main job for someone who writes no Java, and an example of embedding the library.
 *
 * <p>Start with {@link vn.toso.cli.Toso} (what happens to one call), then read any command: it resolves what was typed to
 * units of a day, asks the library, and hands a {@link vn.toso.cli.output.Report} to the console. There is no logic of
 * units or figures here.
 *
 * <p>The idea people get wrong: a code without a day is not a unit. Where a day is missing and it matters, the command is
 * refused with the candidates and nothing is chosen.
 *
 * <p>To add a command: a class here, its texts in both files of {@code resources}, one line in {@code Commands}.
 */
@NullMarked
package vn.toso.cli;

import org.jspecify.annotations.NullMarked;
