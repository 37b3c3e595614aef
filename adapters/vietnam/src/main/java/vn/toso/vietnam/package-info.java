/**
 * The administrative units of Vietnam as data (đơn vị hành chính: tỉnh, huyện, xã): every state of every province,
 * district and commune since 2004-08-31, and what each passed to later ones.
 *
 * <p>Start with {@link vn.toso.vietnam.VietnamUnits}, whose {@code register()} is all of it; then ask that
 * {@link vn.toso.unit.UnitRegister} for a day, and read {@link vn.toso.vietnam.Note} for what must be said beside the
 * data: its sources and its limits. {@link vn.toso.vietnam.SampleProvince} is an invented province to try the library
 * with, {@link vn.toso.vietnam.SamplePeople} who lives in it, and
 * {@link vn.toso.vietnam.CompositionPolicies} what is known of how large teams are to be.
 *
 * <p>The model in one day: on 2025-07-01 the districts (huyện) ended, 63 provinces became 34 and 10,035 communes became
 * 3,321. Resolutions say which commune passed its people and its land, all or some, to which; the register holds that as
 * 10,439 successions between communes of that day, each with its act and clause.
 *
 * <p>The idea people get wrong: <em>the pack is complete in units, not in lineage</em>. On every day since 2004 each
 * commune has its district or province, and no code is double. But 233 communes ended without a known successor and 475
 * units began without a known predecessor. Those are findings, not errors: figures carried across such a day stay open
 * between the units that are possible, and totals above them hold.
 *
 * <p>The second one: the first day of an id is a name, not a date to compute with, and 2004-08-31 means "on or before".
 *
 * <p>Villages (thôn, bản, khu phố) are in no public list; a host adds its own with
 * {@link vn.toso.unit.UnitRegister#plus}. To mend or add a row: {@code src/data}, whose README has the columns.
 */
@NullMarked
package vn.toso.vietnam;

import org.jspecify.annotations.NullMarked;
