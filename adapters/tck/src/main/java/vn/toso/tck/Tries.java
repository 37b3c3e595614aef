package vn.toso.tck;

import java.util.List;
import net.jqwik.api.Label;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/** Runs the tries of a property: from the seed that was asked for, and with the rule's sentence before every failure. */
final class Tries implements AroundPropertyHook, AroundTryHook {
    /** The system property that runs a seed again. */
    static final String SEED = "toso.tck.seed";

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        String seed = System.getProperty(SEED);
        if (seed != null && !seed.isBlank()) {
            context.attributes().setSeed(seed);
        }
        return property.execute();
    }

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor aTry, List<Object> parameters) {
        TryExecutionResult result = aTry.execute(parameters);
        return result.throwable()
                .filter(failure -> result.isFalsified())
                .map(failure -> TryExecutionResult.falsified(Rules.named(sentence(context), failure)))
                .orElse(result);
    }

    private static String sentence(TryLifecycleContext context) {
        return context.targetMethod().getAnnotation(Label.class).value();
    }
}
