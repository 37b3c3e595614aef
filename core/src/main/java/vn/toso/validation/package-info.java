/**
 * What a single value of a row must be (ràng buộc), as Jakarta constraints at the components of records: they are asked
 * before a record is made, so that all that is wrong with a row (dòng) is told at once and not one mistake after the other.
 *
 * <p>Start with {@link vn.toso.validation.IdText} (định danh), {@link vn.toso.validation.VietnamesePhone} (số điện thoại)
 * and {@link vn.toso.validation.LeavesTheRest} (phần còn lại vẫn được dùng). {@code vn.toso.fact.RowCheck} asks the
 * constraints of a kind of fact and turns what is broken into findings (lỗi, cảnh báo).
 *
 * <p>The idea people get wrong: this is the second of three rings. A record refuses what can never have a meaning by
 * itself, with or without a provider of Jakarta Validation, and checks of a data set hold facts against each other. The
 * constraints here say the same as the records' constructors, but of the raw values, of all of them, and in words for a
 * clerk. What concerns several values together is not theirs.
 *
 * <p>Each accepts any type, so that it can stand at a component of type {@code PhoneNumber} or {@code UnitId} and be asked
 * of the text that stood in a file; what was read already is valid, and so is null. None ever repeats what was written: it
 * may be personal. The messages lie in {@code ContributorValidationMessages}, in English and Vietnamese; a host says them
 * in its own words under the same keys in its {@code ValidationMessages}.
 */
@NullMarked
package vn.toso.validation;

import org.jspecify.annotations.NullMarked;
