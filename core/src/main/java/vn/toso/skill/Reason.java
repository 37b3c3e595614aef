package vn.toso.skill;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody is stuck, or why an item is not for somebody.
 *
 * <p>An open list: any id is a reason. Of those of {@link #known()}, which teams name again and again, the library also
 * knows the Vietnamese term.
 *
 * @param id lower case, words joined by {@code -} or {@code .}, 1 to 40 characters
 */
public record Reason(String id) {
    /** Moved away (đã chuyển đi). */
    public static final Reason MOVED_AWAY = new Reason("moved-away");
    /** Deceased (đã mất). */
    public static final Reason DECEASED = new Reason("deceased");
    /** No device at all (không có thiết bị). */
    public static final Reason NO_DEVICE = new Reason("no-device");
    /** Could not be reached (không liên lạc được). */
    public static final Reason UNREACHABLE = new Reason("unreachable");
    /** No smartphone (không có điện thoại thông minh). */
    public static final Reason NO_SMARTPHONE = new Reason("no-smartphone");
    /** The system of the phone is too old (hệ điều hành quá cũ). */
    public static final Reason OLD_SYSTEM = new Reason("old-system");
    /** No SIM in one's own name (không có SIM chính chủ). */
    public static final Reason NO_OWN_SIM = new Reason("no-own-sim");
    /** The passcode is forgotten (quên mật khẩu, mã khóa). */
    public static final Reason FORGOTTEN_PASSCODE = new Reason("forgotten-passcode");
    /** The card has expired (thẻ căn cước hết hạn). */
    public static final Reason CARD_EXPIRED = new Reason("card-expired");
    /** The card has no chip (thẻ không gắn chip). */
    public static final Reason CARD_WITHOUT_CHIP = new Reason("card-without-chip");
    /** The face does not match (khuôn mặt không khớp). */
    public static final Reason FACE_MISMATCH = new Reason("face-mismatch");
    /** Waiting for the police (chờ công an xử lý). */
    public static final Reason WAITING_FOR_POLICE = new Reason("waiting-for-police");
    /** The number is registered under a child's name (số đứng tên con). */
    public static final Reason CHILDS_NUMBER = new Reason("childs-number");
    /** Fear of fraud (sợ bị lừa đảo). */
    public static final Reason FEAR_OF_FRAUD = new Reason("fear-of-fraud");

    private static final Map<Reason, String> VIETNAMESE = terms();

    /**
     * @throws IllegalArgumentException if the id holds anything else
     */
    public Reason {
        Checks.word("a reason", id);
    }

    /**
     * Returns the reason with this id.
     *
     * @throws IllegalArgumentException if it cannot be an id
     */
    public static Reason of(String id) {
        return new Reason(id);
    }

    static @Nullable Reason orNull(@Nullable String id) {
        return id == null ? null : new Reason(id);
    }

    /** Returns the reasons of which the library knows the term. */
    public static List<Reason> known() {
        return List.copyOf(VIETNAMESE.keySet());
    }

    /** Returns the Vietnamese term, or empty for a reason that is not {@link #known()}. */
    public Optional<String> vietnamese() {
        return Optional.ofNullable(VIETNAMESE.get(this));
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }

    private static Map<Reason, String> terms() {
        Map<Reason, String> terms = new LinkedHashMap<>();
        terms.put(MOVED_AWAY, "đã chuyển đi");
        terms.put(DECEASED, "đã mất");
        terms.put(NO_DEVICE, "không có thiết bị");
        terms.put(UNREACHABLE, "không liên lạc được");
        terms.put(NO_SMARTPHONE, "không có điện thoại thông minh");
        terms.put(OLD_SYSTEM, "hệ điều hành quá cũ");
        terms.put(NO_OWN_SIM, "không có SIM chính chủ");
        terms.put(FORGOTTEN_PASSCODE, "quên mật khẩu, mã khóa");
        terms.put(CARD_EXPIRED, "thẻ căn cước hết hạn");
        terms.put(CARD_WITHOUT_CHIP, "thẻ không gắn chip");
        terms.put(FACE_MISMATCH, "khuôn mặt không khớp");
        terms.put(WAITING_FOR_POLICE, "chờ công an xử lý");
        terms.put(CHILDS_NUMBER, "số điện thoại đứng tên con");
        terms.put(FEAR_OF_FRAUD, "sợ bị lừa đảo");
        return Collections.unmodifiableMap(terms);
    }
}
