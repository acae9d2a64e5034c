package org.lastmetre.medical.appointments;

import java.time.Instant;
import java.time.LocalDate;

/** One time of an appointment; {@code date} names it among the others, also after it was moved. */
public record Start(LocalDate date, Instant at) {}
