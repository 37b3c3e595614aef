package vn.toso.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import vn.toso.cli.output.Console;

/**
 * What a call is made in.
 *
 * @param console where it writes
 * @param in where it reads what is called {@code -}
 * @param locale whose language is the default one
 * @param clock which says what today is
 * @param folder where the store is kept that no option names
 */
record Surroundings(Console console, InputStream in, Locale locale, Clock clock, Path folder) {}
