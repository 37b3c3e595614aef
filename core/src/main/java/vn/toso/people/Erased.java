package vn.toso.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toso.privacy.Classification;
import vn.toso.privacy.Personal;
import vn.toso.validation.IdText;

/**
 * Somebody was erased (rule D3): a resident, or a person of a team. It says of nobody who it was; whoever comes with an id
 * can ask whether it is that of somebody erased, so that a list that is read once more does not bring the person back. It
 * does not say under which id the record goes on.
 *
 * @param mark 128 bits of an HMAC-SHA256 of what the person is and the host's id ({@code resident:r-17}), under the salt;
 *     also the key of this fact
 * @param salt what the marks of a store are made under, so that those of two stores have nothing to do with each other
 * @param personalIdMarkOrNull 128 bits of an HMAC-SHA256 of the personal ID, under a key that the host keeps elsewhere:
 *     there are so few personal IDs that a hash without a key could be tried; {@code null} if no ID or no key was known
 */
public record Erased(
        @IdText String mark,
        @IdText String salt,
        @Personal(Classification.BASIC) @IdText @Nullable String personalIdMarkOrNull) {
    /**
     * @throws IllegalArgumentException if one of them can be no id
     */
    public Erased {
        Checks.id("a mark", mark);
        Checks.id("a salt", salt);
        if (personalIdMarkOrNull != null) {
            Checks.id("the mark of a personal ID", personalIdMarkOrNull);
        }
    }

    /** Returns the mark of the personal ID, if there is one. */
    public Optional<String> personalIdMark() {
        return Optional.ofNullable(personalIdMarkOrNull);
    }

    /** Returns the kind of thing only: whoever has ids can try them against marks. */
    @Override
    public String toString() {
        return "Erased";
    }
}
