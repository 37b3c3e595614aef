/** Units through time, teams, and coverage that is exact and explained: the model and the engine of Tổ Số. */
module vn.toso.core {
    requires transitive jakarta.validation;
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports vn.toso.coverage;
    exports vn.toso.fact;
    exports vn.toso.finding;
    exports vn.toso.outreach;
    exports vn.toso.report;
    exports vn.toso.store;
    exports vn.toso.team;
    exports vn.toso.time;
    exports vn.toso.unit;
}
