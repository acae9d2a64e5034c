package org.lastmetre.e2e.faults;

import java.util.List;
import java.util.stream.Collectors;
import org.lastmetre.addresses.Household;
import org.lastmetre.e2e.faults.check.Violation;
import org.lastmetre.e2e.faults.load.Scenery;
import org.lastmetre.e2e.logs.CleanLogs;
import org.lastmetre.e2e.logs.Door;
import org.lastmetre.e2e.logs.Private;
import org.lastmetre.local.processes.DataFolder;

/** What the logs tell and shouldn't, above all in their words about trouble. */
record Leaks(DataFolder folder, Scenery scenery, List<Household> doors) {
    List<Violation> violations() {
        var known = doors.stream()
                .map(door -> new Door(door.building(), door.unit(), door.room()))
                .collect(Collectors.toSet());
        return new CleanLogs(folder, new Private(known, scenery.names()))
                .findings().stream()
                        .map(finding -> new Violation("no log tells of anybody", finding))
                        .toList();
    }
}
