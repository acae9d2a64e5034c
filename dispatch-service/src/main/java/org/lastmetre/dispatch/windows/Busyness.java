package org.lastmetre.dispatch.windows;

/** Packages received and not finished, without those of held buildings, and who is there to carry them. */
record Busyness(int openItems, int onDuty) {
    boolean isAtMost(int itemsPerVolunteer) {
        return onDuty > 0 && openItems <= (long) itemsPerVolunteer * onDuty;
    }
}
