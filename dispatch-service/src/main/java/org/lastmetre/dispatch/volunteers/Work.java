package org.lastmetre.dispatch.volunteers;

import java.time.LocalDate;

/** How many packages somebody was given on a day of their community; {@code date} is null before the first. */
public record Work(LocalDate date, int packages) {
    public static final Work NONE = new Work(null, 0);

    public int on(LocalDate day) {
        return day.equals(date) ? packages : 0;
    }
}
