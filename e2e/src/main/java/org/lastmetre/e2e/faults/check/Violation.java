package org.lastmetre.e2e.faults.check;

/** A promise that was broken, and how. */
public record Violation(String promise, String what) {
    @Override
    public String toString() {
        return promise + ": " + what;
    }
}
