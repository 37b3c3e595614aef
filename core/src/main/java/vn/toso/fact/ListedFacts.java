package vn.toso.fact;

import static java.util.Objects.requireNonNull;

import java.util.stream.Stream;
import vn.toso.time.KnownAt;
import vn.toso.unit.UnitRegister;

/** No facts, on the units of a register. */
record ListedFacts(UnitRegister register) implements Facts {
    ListedFacts {
        requireNonNull(register, "register");
    }

    @Override
    public KnownAt knownAt() {
        return KnownAt.START;
    }

    @Override
    public <T> Stream<Fact<T>> of(FactKind<T> kind) {
        return Stream.empty();
    }
}
