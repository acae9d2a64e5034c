package org.lastmetre.medical.board;

import java.util.Arrays;
import java.util.List;
import org.lastmetre.medical.trips.Triage;

/** What the coordinator has to see at a glance: counts, ages, vehicles and buildings, never a person, a door or a reason. */
public record Board(
        List<WaitingLine> waiting, List<Escalated> escalated, Fleet fleet, List<Upcoming> next, CallsDue calls) {
    /** Every triage has its line, the most pressing first; of the escalated the longest waiting first, and the next appointment. */
    public Board {
        var found = waiting;
        waiting = Arrays.stream(Triage.values())
                .map(triage -> line(found, triage))
                .toList();
        next = next.stream().sorted(Upcoming.NEXT).toList();
        escalated = escalated.stream().sorted(Escalated.LONGEST).toList();
    }

    private static WaitingLine line(List<WaitingLine> found, Triage triage) {
        return found.stream()
                .filter(line -> line.triage() == triage)
                .findFirst()
                .orElseGet(() -> WaitingLine.nobody(triage));
    }
}
