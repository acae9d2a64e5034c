package org.lastmetre.console.overview;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many alerts are open, together and by kind. */
record AlertCount(int open, Map<AlertKind, Long> byKind) {
    static AlertCount of(List<Alert> alerts) {
        var byKind = alerts.stream().collect(Collectors.groupingBy(Alert::kind, TreeMap::new, Collectors.counting()));
        return new AlertCount(alerts.size(), byKind);
    }
}
