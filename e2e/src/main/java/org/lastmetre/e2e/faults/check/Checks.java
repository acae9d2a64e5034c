package org.lastmetre.e2e.faults.check;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Holds all evidence against all promises. */
public final class Checks {
    private static final List<Function<Evidence, List<Violation>>> ALL = List.of(
            evidence -> new OrdersOnce(evidence.claims()).check(evidence.orders()),
            evidence -> new Versions().check(evidence.unpoisoned()),
            evidence -> new StatusMoves().check(evidence.told()),
            evidence -> new ToldAsShown(evidence.orders()).check(evidence.told()),
            evidence -> new StepsOnce().check(evidence.orders()),
            evidence -> new StepsTold(evidence.unpoisoned()).check(evidence.requests(), evidence.cleaning()),
            evidence -> new ScansDone(evidence.claims()).check(evidence.orders(), evidence.parcels()),
            evidence -> new ParcelsOnce(evidence.claims()).check(evidence.parcels()),
            evidence -> new AddressesFound(evidence.claims())
                    .check(evidence.orders(), evidence.parcels(), evidence.inReview()),
            evidence -> new CancellationsAnswered(evidence.claims()).check(evidence.orders()),
            evidence -> new CustodyWhole(evidence.claims(), evidence.scanned()).check(evidence.custody()),
            evidence -> new SumsClose(evidence.counted()).check(evidence.sums()),
            evidence -> new PartsClose(evidence.counted(), evidence.told())
                    .check(evidence.byBuilding(), evidence.byBatch()),
            evidence -> new DeadLettersHold(evidence.poison()).check(evidence.letters()),
            evidence -> new TripsKept(evidence.claims()).check(evidence.requests()),
            evidence -> new TripsForward().check(evidence.requests()),
            evidence ->
                    new RoundsOnce(evidence.claims()).check(evidence.cleaning().rounds()),
            evidence -> new TasksOnce(evidence.cleaning().tasks()).check(evidence.unpoisoned()),
            evidence -> new BagsOnce(evidence.claims())
                    .check(evidence.cleaning().bags(), evidence.cleaning().certificate()),
            evidence -> new StreamsOnce(evidence.orders(), evidence.told()).check(evidence.streams()),
            evidence -> new EventsOnce(evidence.published()).check(evidence.seen()));

    private Checks() {}

    public static List<Violation> violations(Evidence evidence) {
        return ALL.stream()
                .map(check -> check.apply(evidence))
                .flatMap(List::stream)
                .toList();
    }

    static <T> Stream<T> stream(Iterable<T> items) {
        return StreamSupport.stream(items.spliterator(), false);
    }
}
