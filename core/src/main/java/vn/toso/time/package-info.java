/**
 * Days and ranges of days: what held when, and what was known.
 *
 * <p>Start with {@link vn.toso.time.DateRange}, a half-open range of days, and {@link vn.toso.time.Period}, a range
 * with a name that offices use (tháng, quý, tuần: a month, a quarter, a week). {@link vn.toso.time.KnownAt} is the other
 * time of a fact: what had been recorded, as a position in a store and not as a clock.
 *
 * <p>The idea people get wrong: the end is <em>exclusive</em>. A commune valid {@code 2004-08-31..2025-07-01} still
 * existed on 30 June 2025 and no longer on 1 July. An open end is {@link java.time.LocalDate#MAX}, never {@code null}.
 *
 * <p>Nothing here, and nothing in the core, asks what day it is: the application passes the day.
 */
@NullMarked
package vn.toso.time;

import org.jspecify.annotations.NullMarked;
