package org.lastmetre.console.overview;

import java.util.List;

/** The alerts, the longest waiting first; {@code unavailable} names what could not be asked. */
record AlertsView(List<Alert> items, String next, List<String> unavailable) {}
