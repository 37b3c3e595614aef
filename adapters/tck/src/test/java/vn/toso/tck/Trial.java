package vn.toso.tck;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** Runs a contract as a build does, and says what failed. */
record Trial(Events events) {
    static Trial of(Class<?> contract) {
        String engine = Set.of(StoreHistories.class, StoreScopes.class, StoreErasures.class, EngineContract.class)
                        .contains(contract.getSuperclass())
                ? "jqwik"
                : "junit-jupiter";
        // The same tries each time: what is wrong in few lands only would now and then not be met.
        String before = System.getProperty(Tries.SEED, "");
        System.setProperty(Tries.SEED, "2");
        try {
            return new Trial(EngineTestKit.engine(engine)
                    .configurationParameter("jqwik.database", "target/jqwik-trials")
                    .configurationParameter("jqwik.reporting.onlyfailures", "true")
                    .configurationParameter("jqwik.shrinking.default", "OFF")
                    .selectors(selectClass(contract))
                    .execute()
                    .testEvents());
        } finally {
            System.setProperty(Tries.SEED, before);
        }
    }

    /** The first rule of each test that failed. */
    Set<String> broken() {
        Set<String> rules = new TreeSet<>();
        for (Event event : events.failed().list()) {
            rules.add(event.getTestDescriptor().getDisplayName().split("[:, ]")[0]);
        }
        return rules;
    }

    List<Throwable> failures() {
        return events.failed().stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .orElseThrow())
                .toList();
    }
}
