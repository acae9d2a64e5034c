package org.lastmetre.sanitation.rounds;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.sanitation.Town;

/** Days of a city that are over: two weeks whose rounds are rows, and before them as many as are wanted, each packed. */
record CityYear(Pool pool, Transactions transactions, PastDays past) {
    private static final Logger LOG = Logger.getLogger(CityYear.class);
    private static final Duration LIMIT = Duration.ofSeconds(600);
    private static final int OPEN = 14;
    private static final int PLACES = 3_000;

    /** Done by four crews, with something at times left out, at any minute that was in time. */
    private static final String ADD_DAY = """
            insert into sanitation_round
            select gen_random_uuid(), 'city-' || c, $1::date, 'site-' || s, 'BUILDING_KEY_PART', (1 + s % 6)::text, null, at,
                at + interval '78 minutes', at + interval '168 minutes', case when (c + s + r) % 50 = 0 then 'LATE' else 'DONE' end,
                'chlorine', 500, 0.5, 'crew-' || c % 4, at + (random() * 78) * interval '1 minute', null, 2
            from generate_series(1, $2::int) c, generate_series(1, 30) s, generate_series(0, 5) r,
                lateral (select (($1::date + time '07:00') at time zone 'Asia/Shanghai') + r * interval '168 minutes') as slot(at)
            """;

    private static final String PACK_ANOTHER = """
            insert into sanitation_past_day
            select date - $2::int, community, ids, sites, kinds, buildings, grids, due_from, due_to, ends_at, states, agents,
                mg_per_litre, litres, done_by, done_at, reasons, versions
            from sanitation_past_day where date = $1::date and community like 'city-%'""";
    private static final String COUNT = """
            select (select count(*) from sanitation_round where community like 'city-%')
                + (select coalesce(sum(cardinality(ids)), 0) from sanitation_past_day where community like 'city-%') as n""";

    /** The answer is how many rounds are stored. */
    long store(int days) {
        var open = Math.min(days, OPEN);
        IntStream.rangeClosed(1, open).forEach(this::addDay);
        if (days > open) {
            addDay(OPEN + 1);
            pack();
            IntStream.range(1, days - open).forEach(this::packAnother);
        }
        pool.query("analyze sanitation_round, sanitation_past_day")
                .execute()
                .await()
                .atMost(LIMIT);
        return count();
    }

    private void addDay(int ago) {
        pool.preparedQuery(ADD_DAY)
                .execute(Tuple.of(Town.DAY.minusDays(ago), PLACES))
                .await()
                .atMost(LIMIT);
    }

    private void pack() {
        var began = System.nanoTime();
        transactions
                .run(tx -> past.pack(tx, Town.DAY.minusDays(OPEN), PLACES))
                .await()
                .atMost(LIMIT);
        LOG.infof(
                "a city's day packed in %d ms",
                Duration.ofNanos(System.nanoTime() - began).toMillis());
    }

    private void packAnother(int before) {
        pool.preparedQuery(PACK_ANOTHER)
                .execute(Tuple.of(Town.DAY.minusDays(OPEN + 1L), before))
                .await()
                .atMost(LIMIT);
    }

    private long count() {
        var rows = pool.query(COUNT).execute().await().atMost(LIMIT);
        return rows.iterator().next().getLong("n");
    }
}
