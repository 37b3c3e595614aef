/**
 * Personal data that cannot leak by accident (dữ liệu cá nhân): numbers of people as types of their own, and which
 * components of records hold what the law protects.
 *
 * <p>Start with {@link vn.toso.privacy.PhoneNumber} (số điện thoại), {@link vn.toso.privacy.PersonalId} (số định danh cá
 * nhân) and {@link vn.toso.privacy.Reading}, what came of reading one of them as people and spreadsheets write it: the
 * number, each {@link vn.toso.privacy.Correction} that was made (đã sửa), or the {@link vn.toso.privacy.Refusal} (lỗi).
 * {@link vn.toso.privacy.Personal} stands at every record component that holds personal data and says whether they are
 * basic (dữ liệu cá nhân cơ bản) or sensitive (dữ liệu cá nhân nhạy cảm), as {@link vn.toso.privacy.Classification} does.
 * {@link vn.toso.privacy.LegalBasis} (căn cứ xử lý) is the ground on which a filing records them.
 *
 * <p>The idea people get wrong: <em>neither number is a key</em>. Several old people share one phone, and a personal ID
 * may be missing, mistyped or made anew; people are known by the host's opaque ids.
 *
 * <p>The second one: the first three digits of a personal ID name the province where the <em>birth was registered</em>
 * (nơi đăng ký khai sinh). They say nothing about where somebody lives, and are compared with no residence.
 *
 * <p>No text form, exception or finding of this package shows a number or a part of one: whoever needs it asks for its
 * {@code value()}. There is no type for passwords, one-time codes (OTP), account numbers or pictures of cards, because
 * there is no place for them.
 */
@NullMarked
package vn.toso.privacy;

import org.jspecify.annotations.NullMarked;
