package vn.toso.tck;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.IncompleteExecutionException;

/** Puts the rule that is broken, and where it stands, before what a test found: whoever reads the console sees it first. */
final class Rules implements TestExecutionExceptionHandler {
    /** Where the rules of stores stand. */
    static final Map<String, String> PLACES = new TreeMap<>(Stream.of(
                    "FactWriter S1 S2 S3 S16",
                    "FactReader S9 S11 S14",
                    "Journal S4 S5 S12",
                    "Transaction S6 S7 S8 S10 S13 S15",
                    "Store S17 S18 S19 S20 S21 S22 S23",
                    "Eraser S24 S25 S26 S27")
            .map(line -> line.split(" "))
            .flatMap(words -> Arrays.stream(words).skip(1).map(rule -> Map.entry(rule, words[0])))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));

    private static final Pattern STORE_RULE = Pattern.compile("S\\d+");
    private static final Pattern COUNTING_RULE = Pattern.compile("C\\d+");

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw named(context.getDisplayName(), failure);
    }

    /**
     * Returns the failure with the sentence of its test in front: still one of an assertion, with what was expected and
     * what was found, and from the same place.
     *
     * @param sentence begins with the numbers of rules: {@code S6, T2: a list read twice is recorded once}
     */
    static Throwable named(String sentence, Throwable failure) {
        String heading = sentence + " (see " + places(sentence) + ")";
        String said = String.valueOf(failure.getMessage());
        if (failure instanceof IncompleteExecutionException || said.startsWith(heading)) {
            return failure;
        }
        if (!(failure instanceof AssertionError)) {
            // The store threw what it should not have: its own place is in the cause.
            return new AssertionFailedError(heading + "\nunexpectedly: " + failure, failure);
        }
        String message = heading + "\n" + said.strip();
        AssertionError named = failure instanceof AssertionFailedError error && error.isExpectedDefined()
                ? new AssertionFailedError(message, error.getExpected(), error.getActual(), failure.getCause())
                : new AssertionError(message, failure.getCause());
        named.setStackTrace(failure.getStackTrace());
        return named;
    }

    private static String places(String sentence) {
        String numbers = sentence.contains(":") ? sentence.substring(0, sentence.indexOf(':')) : sentence;
        Matcher rules = STORE_RULE.matcher(numbers);
        String ports = rules.results()
                .map(rule -> PLACES.getOrDefault(rule.group(), "Store"))
                .distinct()
                .collect(Collectors.joining(", "));
        return !ports.isEmpty()
                ? "the Javadoc of " + ports
                : COUNTING_RULE.matcher(numbers).find() ? "the package page of vn.toso.coverage" : "KnownAt";
    }
}
