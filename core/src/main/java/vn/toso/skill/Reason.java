package vn.toso.skill;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.validation.LowerCaseWord;

/**
 * Why somebody is stuck, or why an item is not for somebody.
 *
 * <p>An open list: any id is a reason. Of those of {@link #known()}, which teams name again and again, the library also
 * knows the Vietnamese and the English term.
 *
 * @param id lower case, words joined by {@code -} or {@code .}, 1 to 40 characters
 */
public record Reason(@LowerCaseWord(dots = true) String id) {
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

    /** What people call a known reason. */
    private record Term(String vietnamese, String english) {}

    private static final Map<Reason, Term> TERMS = terms();

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

    /** Returns the reasons of which the library knows the terms. */
    public static List<Reason> known() {
        return List.copyOf(TERMS.keySet());
    }

    /** Returns the Vietnamese term, or empty for a reason that is not {@link #known()}. */
    public Optional<String> vietnamese() {
        return Optional.ofNullable(TERMS.get(this)).map(Term::vietnamese);
    }

    /** Returns the English term, or empty for a reason that is not {@link #known()}. */
    public Optional<String> english() {
        return Optional.ofNullable(TERMS.get(this)).map(Term::english);
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }

    private static Map<Reason, Term> terms() {
        Map<Reason, Term> terms = new LinkedHashMap<>();
        terms.put(MOVED_AWAY, new Term("đã chuyển đi", "moved away"));
        terms.put(DECEASED, new Term("đã mất", "deceased"));
        terms.put(NO_DEVICE, new Term("không có thiết bị", "no device"));
        terms.put(UNREACHABLE, new Term("không liên lạc được", "could not be reached"));
        terms.put(NO_SMARTPHONE, new Term("không có điện thoại thông minh", "no smartphone"));
        terms.put(OLD_SYSTEM, new Term("hệ điều hành quá cũ", "the phone’s system is too old"));
        terms.put(NO_OWN_SIM, new Term("không có SIM chính chủ", "no SIM of their own"));
        terms.put(FORGOTTEN_PASSCODE, new Term("quên mật khẩu, mã khóa", "forgot the passcode"));
        terms.put(CARD_EXPIRED, new Term("thẻ căn cước hết hạn", "identity card expired"));
        terms.put(CARD_WITHOUT_CHIP, new Term("thẻ không gắn chip", "identity card without a chip"));
        terms.put(FACE_MISMATCH, new Term("khuôn mặt không khớp", "face does not match"));
        terms.put(WAITING_FOR_POLICE, new Term("chờ công an xử lý", "waiting for the police"));
        terms.put(CHILDS_NUMBER, new Term("số điện thoại đứng tên con", "number is in a child’s name"));
        terms.put(FEAR_OF_FRAUD, new Term("sợ bị lừa đảo", "fear of fraud"));
        return Collections.unmodifiableMap(terms);
    }
}
