package vn.toso.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.toso.cli.output.Texts;

/** Says in the reader's language what picocli says in English. */
final class UsageProblems {
    private final Texts texts;

    UsageProblems(Texts texts) {
        this.texts = texts;
    }

    String say(ParameterException problem) {
        if (problem instanceof MissingParameterException missing) {
            return texts.get("usage.missing", names(missing.getMissing(), missing.getArgSpec()));
        }
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return texts.get("usage.twice", name(twice.getOverwritten()));
        }
        if (problem instanceof MaxValuesExceededException) {
            return texts.get("usage.too-many");
        }
        ArgSpec argument = problem.getArgSpec();
        return argument == null ? texts.get("usage.wrong") : texts.get("usage.wrong.at", name(argument));
    }

    private String unmatched(UnmatchedArgumentException unmatched) {
        String given = String.join(" ", unmatched.getUnmatched());
        String key = unmatched.isUnknownOption() ? "usage.unknown-option" : "usage.unmatched";
        List<String> similar = unmatched.getSuggestions();
        return similar.isEmpty()
                ? texts.get(key, given)
                : texts.get(key, given) + " " + texts.get("usage.similar", String.join(", ", similar));
    }

    private static String names(List<ArgSpec> missing, @org.jspecify.annotations.Nullable ArgSpec one) {
        List<ArgSpec> all = missing.isEmpty() && one != null ? List.of(one) : missing;
        return all.stream().map(UsageProblems::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + argument.paramLabel()
                : argument.paramLabel();
    }
}
