package vn.example.quangninh.leaflets;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import vn.toso.fact.FactKind;
import vn.toso.unit.UnitId;

/**
 * A team handed out leaflets on a day. Two equal ones are two occasions.
 *
 * @param team the team's id, as in the facts about teams
 * @param handedOutOn the day
 * @param copies how many, at least 1
 */
public record Leaflets(String team, LocalDate handedOutOn, long copies) {
    /** The kind of fact: its name, which never changes once facts are stored, and its fields, said once for every store and file. */
    public static final FactKind<Leaflets> KIND = FactKind.<Leaflets>named("qn.leaflet")
            .id("team", Leaflets::team)
            .day("handedOutOn", Leaflets::handedOutOn)
            .number("copies", Leaflets::copies)
            .scope(s -> s.on("team", Leaflets::team).ofNobody())
            .madeBy(v -> new Leaflets(v.text("team"), v.day("handedOutOn"), v.number("copies")));

    /**
     * @throws IllegalArgumentException if the team's id can be none, or there is not one copy
     */
    public Leaflets {
        requireNonNull(handedOutOn, "handedOutOn");
        if (!UnitId.isValid(team)) {
            throw new IllegalArgumentException("a team id has 1 to 64 characters of A-Z a-z 0-9 . _ : @ -");
        }
        if (copies < 1) {
            throw new IllegalArgumentException("leaflets were handed out, but this is " + copies + " copies");
        }
    }
}
