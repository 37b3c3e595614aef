/**
 * The model and the engine of Tổ Số: dated facts go in, and coverage on the boundaries of any day comes out, exact and
 * explained.
 *
 * <p>Start with {@link vn.toso.unit} (units through time), {@link vn.toso.fact} (what facts are), {@link vn.toso.team}
 * (teams), {@link vn.toso.people} and {@link vn.toso.skill} (whom they serve, and who can do what) and
 * {@link vn.toso.coverage} (how far, where, who is left). {@link vn.toso.store} keeps facts. Each package page
 * names the types to read first. {@link vn.toso.validation} says what single values of rows must be.
 */
@SuppressWarnings("module") // org.hibernate.validator is there only on hosts that have it
module vn.toso.core {
    requires transitive jakarta.validation;
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports vn.toso.coverage;
    exports vn.toso.fact;
    exports vn.toso.finding;
    exports vn.toso.outreach;
    exports vn.toso.people;
    exports vn.toso.privacy;
    exports vn.toso.report;
    exports vn.toso.skill;
    exports vn.toso.store;
    exports vn.toso.team;
    exports vn.toso.time;
    exports vn.toso.unit;
    exports vn.toso.validation;

    // A provider of Jakarta Validation looks at the constraints of the records.
    opens vn.toso.coverage to
            org.hibernate.validator;
    opens vn.toso.fact to
            org.hibernate.validator;
    opens vn.toso.outreach to
            org.hibernate.validator;
    opens vn.toso.people to
            org.hibernate.validator;
    opens vn.toso.report to
            org.hibernate.validator;
    opens vn.toso.skill to
            org.hibernate.validator;
    opens vn.toso.team to
            org.hibernate.validator;
    opens vn.toso.unit to
            org.hibernate.validator;
}
