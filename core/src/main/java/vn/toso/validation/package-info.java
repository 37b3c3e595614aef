/**
 * Checks of a row before anything is made of it (kiểm tra từng dòng trước khi ghi nhận): constraints of Jakarta Validation, to
 * be put on components of records, fields of forms and parameters, and their messages in Vietnamese and English.
 *
 * <p>They are the second of three rings. In the first, a record refuses what can never be meaningful, one reason at a time. In
 * this one, all that is wrong with a row is told at once, with the field, before a record is made of it: {@link
 * vn.toso.fact.RowCheck} does it for every kind of fact, with the provider that the host brings. In the third, a data set is
 * looked at as a whole. A host without a provider keeps the first and the third.
 *
 * <ul>
 *   <li>{@link vn.toso.validation.IdText} (định danh), {@link vn.toso.validation.UnitIdText} (định danh đơn vị hành chính),
 *       {@link vn.toso.validation.CommuneCode} (mã xã, phường, đặc khu);
 *   <li>{@link vn.toso.validation.VietnamesePhone} (số điện thoại), {@link vn.toso.validation.PersonalIdNumber} (số định danh
 *       cá nhân);
 *   <li>{@link vn.toso.validation.WordText} and {@link vn.toso.validation.WordOf}: words of lists (từ trong danh mục).
 * </ul>
 *
 * <p>Each takes a text, or a value of its own type, which was checked when it was made; what is not there is valid. None of
 * them throws, whatever the text, and each reads it once from the left. A message says what is wanted and what to do, and
 * never what was written, which may be personal data. The messages stand in {@code ContributorValidationMessages.properties}
 * and {@code _vi}, in UTF-8; a host says them differently in its own {@code ValidationMessages}.
 */
@NullMarked
package vn.toso.validation;

import org.jspecify.annotations.NullMarked;
