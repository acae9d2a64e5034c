package org.lastmetre.console.overview;

import java.util.List;

/** The alerts, the longest waiting first; {@code unavailable} names what could not be had, or not all of it. */
record AlertsView(List<Alert> items, String next, List<String> unavailable) {
    /** No source of alerts could be asked, so that none is not zero. */
    boolean knowsNothing() {
        return unavailable.size() == AlertDesk.SOURCES;
    }
}
