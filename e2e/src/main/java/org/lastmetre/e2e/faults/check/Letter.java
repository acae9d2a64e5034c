package org.lastmetre.e2e.faults.check;

/** A dead letter of a service; {@code id} is that of the record that couldn't be digested. */
public record Letter(String service, String id, String reason) {}
