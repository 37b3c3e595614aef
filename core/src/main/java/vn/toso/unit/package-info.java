/**
 * Administrative units and how they change (đơn vị hành chính).
 *
 * <p>Start with {@link vn.toso.unit.AdminUnit} (a unit as it is over some days), {@link vn.toso.unit.UnitRegister} (all
 * units of all times, and what each passed to later ones) and {@link vn.toso.unit.UnitTree} (the units of one day).
 * {@link vn.toso.unit.Correspondence} carries units of one day to the units of another, forwards or backwards, over any
 * number of reforms.
 *
 * <p>The idea people get wrong: <em>a code is not an identity</em>. On 2025-07-01 the code 06820 passed from phường
 * Trưng Vương to phường Vàng Danh, another place with other people. A unit is known by its
 * {@link vn.toso.unit.UnitId}; a {@link vn.toso.unit.UnitCode} means something only together with a day.
 *
 * <p>The second one: a division has no percentages. Where a resolution divides a unit's people without saying who went
 * where, its {@link vn.toso.unit.Candidates} are several, and the answer stays open between them until villages are
 * known. Nothing is guessed.
 *
 * <p>Lists that people write are matched by {@link vn.toso.unit.UnitMatcher} and dated by {@link vn.toso.unit.Edition}:
 * a name is forgiven much and guessed never, and a code says on which days a list can have been written.
 *
 * <p>Levels: tỉnh (province), huyện (district, until 2025-06-30), xã (commune) and thôn, khu phố ... (village, in law no
 * administrative unit, without an official code). The rules are numbered U1 to U11 and cited where they are kept.
 *
 * <p>To add a unit type or its abbreviation: {@code UnitTypes}, one line. To add a spelling, numeral or word that names
 * are matched by: {@code NameTables}, one line.
 */
@NullMarked
package vn.toso.unit;

import org.jspecify.annotations.NullMarked;
