/**
 * What the command line prints, and how: sentences, tables, csv, json, findings.
 *
 * <p>Start with {@link vn.toso.cli.output.Report} (what a command has to say), {@link vn.toso.cli.output.Table} (rows with
 * named columns, each with a value for programs and a text for people) and {@link vn.toso.cli.output.Console} (where it
 * goes).
 *
 * <p>The idea people get wrong: the names of columns in csv and json never change with the language; only what is printed
 * for people does.
 */
@NullMarked
package vn.toso.cli.output;

import org.jspecify.annotations.NullMarked;
