package org.lastmetre.medical.keypersons;

import java.time.LocalDate;

/** A key person as of a day of their community; {@code created} when this call entered them. */
public record LedgerSheet(KeyPerson person, LocalDate today, boolean created) {}
