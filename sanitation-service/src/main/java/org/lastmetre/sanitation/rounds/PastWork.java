package org.lastmetre.sanitation.rounds;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.due.DueWork;

/** Packs days on which nothing can be done any more, and forgets those that were kept long enough; the oldest first. */
@ApplicationScoped
class PastWork implements DueWork {
    /** A city's day is three thousand; so many at a time are packed within ten minutes and hold nobody up. */
    private static final int AT_A_TIME = 50;

    private final PastDays days;
    private final RoundRules rules;

    PastWork(PastDays days, RoundRules rules) {
        this.days = days;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "round-past";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return days.pack(tx, today.minusDays(rules.openDays()), AT_A_TIME)
                .chain(() -> days.forget(tx, today.minusDays(rules.keepDays()), AT_A_TIME))
                .replaceWithVoid();
    }
}
