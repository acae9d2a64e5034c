package org.lastmetre.medical.keypersons;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.due.DueWork;
import org.lastmetre.medical.keypersons.Days.Day;
import org.lastmetre.medical.vehicles.Turns;

/** Ends days at their midnight, or as soon as somebody is there to do so: whoever was not reached is said to be missed, once. */
@ApplicationScoped
class DayEndWork implements DueWork {
    private final Days days;
    private final CheckIns checkIns;
    private final Telling telling;
    private final Turns turns;

    DayEndWork(Days days, CheckIns checkIns, Telling telling, Turns turns) {
        this.days = days;
        this.checkIns = checkIns;
        this.telling = telling;
        this.turns = turns;
    }

    @Override
    public String name() {
        return "check-in-day-end";
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        return days.over(tx, now)
                .chain(over -> over.isEmpty() ? Uni.createFrom().voidItem() : end(tx, over, now));
    }

    private Uni<Void> end(Tx tx, List<Day> over, Instant now) {
        return turns.take(tx, over.stream().map(Day::community).collect(Collectors.toSet()))
                .chain(() -> checkIns.openOf(tx, over))
                .map(open -> open.stream().map(one -> one.dayEnded(now)).toList())
                .chain(missed -> telling.save(tx, missed))
                .chain(() -> days.end(tx, over, now));
    }
}
