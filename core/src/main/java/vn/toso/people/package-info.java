/**
 * Whom teams serve: residents, households and businesses, where they live and since when (người dân, hộ gia đình, hộ kinh
 * doanh), and how many of them there are where nobody has a list.
 *
 * <p>Start with {@link vn.toso.people.Resident} (an id, and the days of birth and death), {@link vn.toso.people.Residence}
 * (lives in a unit over some days, in one of three senses) and {@link vn.toso.people.Population}, which puts the facts
 * together for one day. {@link vn.toso.people.PeopleChecks} says what a person should look at, and
 * {@link vn.toso.people.Movement} who came and went between two days.
 *
 * <p>The idea people get wrong: <em>a list is not a register</em>. A unit is counted from its people only from the day on
 * which its register is declared complete ({@link vn.toso.people.CompleteRegister}, rule C10). Before, the people on
 * record are some of its people, and how many there are is a {@link vn.toso.people.PopulationFigure} with its source.
 *
 * <p>The second one: registered (thường trú), temporary (tạm trú) and actual residence are three populations. Every
 * figure says which it counts; they are never added.
 *
 * <p>Deaths and moves are facts like all others: a death is a newer version of the resident, a move ends one residence and
 * begins another. A reform moves nobody; residences stay filed under the unit that existed when they began.
 *
 * <p>Names, phones and numbers are only in {@link vn.toso.people.PersonalData}, the numbers as types of
 * {@link vn.toso.privacy}; everything else knows people by ids of the
 * host's, and no text form, exception or finding shows one. {@link vn.toso.people.Consent} (sự đồng ý) says for what somebody
 * agreed that they are kept, how, and until when; {@link vn.toso.people.Erased} that somebody was erased, and not who.
 */
@NullMarked
package vn.toso.people;

import org.jspecify.annotations.NullMarked;
