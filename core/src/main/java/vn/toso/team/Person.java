package vn.toso.team;

import vn.toso.privacy.Classification;
import vn.toso.privacy.Personal;
import vn.toso.validation.IdText;
import vn.toso.validation.NotBlankText;

/**
 * Somebody who is or was in a team or coordination group.
 *
 * @param id the host's id, 1 to 64 characters of {@code [A-Za-z0-9._:@-]}; opaque, neither a personal number nor a phone
 * @param name the name as written; <b>personal data</b> (Law 91/2025/QH15)
 */
public record Person(
        @IdText String id,
        @Personal(Classification.BASIC) @NotBlankText String name) {
    /**
     * Puts the name in NFC.
     *
     * @throws IllegalArgumentException if the id can be none or the name is blank
     */
    public Person {
        Checks.id("a person's id", id);
        name = Checks.text("the name of a person", name);
    }

    /** Returns the kind of thing only: neither name nor id reaches a log. */
    @Override
    public String toString() {
        return "Person";
    }
}
