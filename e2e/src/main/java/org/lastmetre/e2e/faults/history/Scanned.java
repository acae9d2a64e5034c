package org.lastmetre.e2e.faults.history;

/** A scan of a package that was answered: a departure, a hand-over or a report from the door. */
public record Scanned(String packageCode, String scanId) {}
