package vn.toso.skill;

import java.util.Arrays;
import java.util.Optional;

/**
 * What it is to be done with an item of a checklist. Only the last two say that somebody <em>can</em>: an account or an
 * app is no skill, and no figure of it bears the name of one.
 */
public enum ItemKind {
    /** There is an account (tài khoản): that there is one, never its number. */
    ACCOUNT("account", "tài khoản", false),
    /** An app is on the phone and works (ứng dụng). */
    APP("app", "ứng dụng", false),
    /** Somebody is able to (kỹ năng). */
    SKILL("skill", "kỹ năng", true),
    /** Somebody has done it at least once (đã sử dụng). */
    USE("use", "đã sử dụng", true);

    private final String id;
    private final String vietnamese;
    private final boolean ability;

    ItemKind(String id, String vietnamese, boolean ability) {
        this.id = id;
        this.vietnamese = vietnamese;
        this.ability = ability;
    }

    /** Returns the kind whose {@link #id} this is, or empty. */
    public static Optional<ItemKind> find(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /**
     * Returns the kind whose {@link #id} this is.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ItemKind of(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("an item is an account, app, skill or use"));
    }

    /** Returns the word in files and tables: {@code account}, {@code app}, {@code skill}, {@code use}; never changed. */
    public String id() {
        return id;
    }

    /** Returns the Vietnamese term. */
    public String vietnamese() {
        return vietnamese;
    }

    /** Returns whether to be done with such an item says that somebody can do something. */
    public boolean isAbility() {
        return ability;
    }
}
