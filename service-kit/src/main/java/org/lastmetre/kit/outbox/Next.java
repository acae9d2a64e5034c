package org.lastmetre.kit.outbox;

/** When the relay makes its next pass: a lone row goes at once, many that come together go together. */
enum Next {
    /** A whole batch was there, so more may be waiting. */
    AT_ONCE,
    WHEN_MORE_GATHERED,
    AT_THE_BELL;

    /** @param claimed how many rows the last pass found */
    static Next after(int claimed, RelaySettings settings) {
        if (claimed >= settings.batch()) {
            return AT_ONCE;
        }
        return claimed >= settings.gatherFrom() ? WHEN_MORE_GATHERED : AT_THE_BELL;
    }
}
