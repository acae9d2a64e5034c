package org.lastmetre.sanitation.rounds;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.due.DueWork;

/** Forgets rounds that were kept long enough, the oldest days first. */
@ApplicationScoped
class ForgetWork implements DueWork {
    /** A city's day is half a million; so many at a time are gone within hours and hold nobody up. */
    private static final int AT_A_TIME = 2_000;

    private final Rounds rounds;
    private final RoundRules rules;

    ForgetWork(Rounds rounds, RoundRules rules) {
        this.rounds = rounds;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "round-forget";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return rounds.forget(tx, today.minusDays(rules.keepDays()), AT_A_TIME).replaceWithVoid();
    }
}
