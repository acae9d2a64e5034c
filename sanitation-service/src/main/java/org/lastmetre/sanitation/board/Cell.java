package org.lastmetre.sanitation.board;

import java.time.LocalDate;
import org.lastmetre.kit.community.SiteKind;

/** The rounds of a site that were due from within an hour of a day; {@code hour} is local, 0 to 23. */
public record Cell(LocalDate date, String site, SiteKind kind, String building, int hour, Coverage coverage) {}
