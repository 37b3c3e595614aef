package vn.toso.coverage;

import java.util.List;
import vn.toso.fact.FactKind;
import vn.toso.people.PeopleKinds;

/** The kinds of facts that a population of a day is made of; what else is kept of people is read by no indicator. */
final class PopulationReads {
    static final List<FactKind<?>> KINDS = List.of(
            PeopleKinds.RESIDENTS,
            PeopleKinds.HOUSEHOLDS,
            PeopleKinds.HOUSEHOLD_MEMBERSHIPS,
            PeopleKinds.BUSINESSES,
            PeopleKinds.RESIDENCES,
            PeopleKinds.GROUP_TAGS,
            PeopleKinds.POPULATION_FIGURES,
            PeopleKinds.COMPLETE_REGISTERS);

    private PopulationReads() {}
}
