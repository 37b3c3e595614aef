/**
 * Facts and figures as JSON (tệp JSON).
 *
 * <p>Start with {@link vn.toso.json.FactLines}: one version of a fact is one line. It takes the kinds of facts it knows
 * from {@link vn.toso.store.Kinds}, and their fields from there too, so a host's own kinds are written and read like the
 * library's.
 *
 * <p>The idea people get wrong: <em>codes are text</em>. {@code "06820"} is a code and {@code 6820} is not one; a number
 * where a code belongs is a finding and never repaired. And nothing that is read throws: what is no JSON, or no fact, is a
 * {@linkplain vn.toso.finding.Finding finding} with its line and the path in it, and the other lines are read.
 *
 * <p>The same facts are the same bytes: fields stand in the order of their kind, numbers are whole, days are
 * {@code "2024-02-29"}, a field without a value is not there, lines end with a line feed, and all is UTF-8.
 */
@NullMarked
package vn.toso.json;

import org.jspecify.annotations.NullMarked;
