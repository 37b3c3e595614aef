/**
 * The contract of Tổ Số: what every store and every engine must do, rule by rule, as tests that an author of one extends.
 *
 * <p>Start with {@link vn.toso.tck.StoreFixture} and {@link vn.toso.tck.StoreContract}.
 */
module vn.toso.tck {
    requires transitive vn.toso.core;
    requires transitive org.junit.jupiter.api;
    requires transitive net.jqwik.api;
    requires org.assertj.core;
    requires static transitive org.jspecify;

    exports vn.toso.tck;

    // Tests are found and run by reflection, and only by the two that do so.
    opens vn.toso.tck to
            org.junit.platform.commons,
            net.jqwik.engine;
}
