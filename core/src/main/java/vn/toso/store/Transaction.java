package vn.toso.store;

import java.util.Optional;
import vn.toso.fact.Fact;
import vn.toso.fact.FactKeys;
import vn.toso.fact.FactKind;
import vn.toso.fact.Filing;

/**
 * What one write records. Used by the thread that writes, until its work ends; after that every method throws
 * {@link IllegalStateException}.
 *
 * <ul>
 *   <li><b>S6</b> A key that is known keeps its first fact: adding again changes nothing and says what is there. So a list
 *       that is read twice is recorded once, and what was withdrawn does not come back by itself.
 *   <li><b>S7</b> An edit names the version it is based on. If another came in between, it is refused with both numbers.
 *       The older version stays what was known before.
 *   <li><b>S8</b> A withdrawal is a version without content. An edit of it brings the fact back.
 *   <li><b>S10</b> Within the work, what it recorded so far is found.
 *   <li><b>S13</b> A store knows one kind by each name: one with the same name and other fields is refused.
 *   <li><b>S15</b> What is found is equal to what was recorded, texts to the last code point. A text with half of a
 *       character (a lone surrogate), which no file could keep, is refused by every store alike.
 * </ul>
 */
public interface Transaction {
    /**
     * Records a fact of a kind whose contents bring their key.
     *
     * @throws IllegalArgumentException if contents of the kind have no key of their own, or another kind has its name
     */
    default <T> Added add(FactKind<T> kind, T content, Filing filing) {
        String key = kind.keyOf(content)
                .orElseThrow(() -> new IllegalArgumentException(
                        "contents of " + kind + " bring no key; give one, or the keys of their document"));
        return add(kind, key, content, filing);
    }

    /**
     * Records the next row of a document.
     *
     * @param keys the keys of the document, which must be the same object for all its rows: two equal rows stay two
     * @throws IllegalArgumentException if another kind has the name of this one
     */
    default <T> Added add(FactKind<T> kind, FactKeys keys, T content, Filing filing) {
        return add(kind, keys.next(kind, content), content, filing);
    }

    /**
     * Records a fact under a key.
     *
     * @param key the host's
     * @return what became of it (S6)
     * @throws IllegalArgumentException if the key can be none, is not the one that the content brings, a text holds half of
     *     a character (S15), or another kind has the name of this one
     */
    <T> Added add(FactKind<T> kind, String key, T content, Filing filing);

    /**
     * Records a newer version of a fact (S7).
     *
     * @param basedOn the number of the last version
     * @return the number of the new version; the one it is based on if the content is the same, and nothing was recorded
     * @throws StaleVersionException if the last version is another, or there is none
     * @throws IllegalArgumentException if the key is not the one that the content brings, a text holds half of a character
     *     (S15), it names somebody who was erased or is recorded by them (S26), or another kind has the name of this one
     */
    <T> int edit(FactKind<T> kind, String key, int basedOn, T content, Filing filing);

    /**
     * Withdraws a fact (S8). One that is withdrawn already stays so, and nothing is recorded.
     *
     * @param basedOn the number of the last version
     * @return the number of the version that has no content
     * @throws StaleVersionException if the last version is another, or there is none
     * @throws IllegalArgumentException if it is recorded by somebody who was erased (S26), or another kind has the name of
     *     this one
     */
    <T> int withdraw(FactKind<T> kind, String key, int basedOn, Filing filing);

    /**
     * Returns the last version of a fact, or empty if there is none or it was withdrawn.
     *
     * @throws IllegalArgumentException if another kind has the name of this one
     */
    <T> Optional<Fact<T>> find(FactKind<T> kind, String key);

    /** What became of a fact that was added (S6). */
    enum Added {
        /** It was recorded. */
        RECORDED,
        /** A fact with this key and this content was there. */
        REPEATED,
        /** A fact with this key and another content was there, and stays; an edit changes it. */
        DIFFERENT,
        /** A fact with this key was withdrawn, and stays so; an edit brings it back. */
        WITHDRAWN,
        /** It names somebody who was erased, or is recorded by them, and was not recorded (S26). */
        ERASED
    }
}
