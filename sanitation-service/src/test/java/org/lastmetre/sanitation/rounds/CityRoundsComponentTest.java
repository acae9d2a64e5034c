package org.lastmetre.sanitation.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.community.Site;
import org.lastmetre.kit.community.SiteKind;
import org.lastmetre.kit.id.Ids;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sanitation.Town;
import org.lastmetre.sanitation.rounds.Rounds.Day;
import org.lastmetre.sanitation.testing.TestTime;
import org.lastmetre.testing.BackingResource;

/** A city: three thousand communities, thirty sites, six rounds a day, beside the days that are over. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class CityRoundsComponentTest {
    private static final Logger LOG = Logger.getLogger(CityRoundsComponentTest.class);
    private static final int PLACES = 3_000;
    private static final int ASKED = 100;

    /** Days that are over and stored; more of them by {@code -Dlastmetre.test.days=} to see that it makes no difference. */
    private static final int DAYS = Integer.getInteger("lastmetre.test.days", 1);

    private static final Duration LIMIT = Duration.ofSeconds(600);
    private static final String DAY_DONE = """
            insert into sanitation_round
            select gen_random_uuid(), community, date - $1::int, site, kind, building, grid, due_from - days, due_to - days,
                ends_at - days, 'DONE', 'chlorine', 500, 0.5, 'crew', due_from - days, null, 2
            from (select *, make_interval(days => $1::int) as days from sanitation_round
                where date = $2::date and community like 'city-%') today""";

    @Inject
    Pool pool;

    @Inject
    Transactions transactions;

    @Inject
    Rounds rounds;

    @Inject
    PlannedDays days;

    @Inject
    Ids ids;

    @Inject
    TestTime time;

    @Test
    void aCitysDayIsPlannedWithinAMinuteAndWhatIsDueIsFoundAtOnce() {
        var took = planned();
        LOG.infof("half a million rounds of %d communities planned in %d ms", PLACES, took.toMillis());
        assertThat(count()).isEqualTo(PLACES * 180L);
        assertThat(took).isLessThan(Duration.ofSeconds(60));
        IntStream.rangeClosed(1, DAYS).forEach(this::anotherDay);
        pool.query("analyze sanitation_round").execute().await().atMost(LIMIT);
        var times = asked();
        LOG.infof(
                "%d rounds stored: what is due now is found in %.1f ms (median), %.1f ms (worst of %d)",
                count(), times.get(ASKED / 2) / 1e6, times.get(ASKED - 1) / 1e6, ASKED);
        assertThat(times.get(ASKED / 2)).isLessThan(Duration.ofMillis(20).toNanos());
    }

    private Duration planned() {
        time.set("2026-03-01T00:00");
        var work = new PlanWork(rounds, days, new City(), DayPlanTest.RULES, ids);
        var began = System.nanoTime();
        for (var i = 0; i < PLACES / PlanWork.AT_A_TIME; i++) {
            transactions.run(tx -> work.run(tx, Town.at("00:00"))).await().atMost(LIMIT);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private void anotherDay(int ago) {
        pool.preparedQuery(DAY_DONE).execute(Tuple.of(ago, Town.DAY)).await().atMost(LIMIT);
    }

    private List<Long> asked() {
        var times = new ArrayList<Long>();
        for (var i = 1; i <= ASKED; i++) {
            var began = System.nanoTime();
            var today = new Day(new CommunityId("city-" + i * 29), Town.DAY);
            var due = rounds.due(today, Town.at("12:40"), Town.USUAL.minimumGap(), 500)
                    .await()
                    .atMost(LIMIT);
            times.add(System.nanoTime() - began);
            assertThat(due).hasSize(30);
        }
        return times.stream().sorted().toList();
    }

    private long count() {
        return pool.query("select count(*) as n from sanitation_round where community like 'city-%'")
                .execute()
                .await()
                .atMost(LIMIT)
                .iterator()
                .next()
                .getLong("n");
    }

    @AfterEach
    void theCityIsGone() {
        List.of("sanitation_round", "sanitation_community")
                .forEach(table -> pool.query("delete from " + table + " where community like 'city-%'")
                        .execute()
                        .await()
                        .atMost(LIMIT));
    }

    private static final class City implements Communities {
        private final Map<CommunityId, Community> all = IntStream.rangeClosed(1, PLACES)
                .mapToObj(City::community)
                .collect(Collectors.toMap(Community::id, Function.identity()));

        private static Community community(int number) {
            var sites = IntStream.rangeClosed(1, 30)
                    .mapToObj(n -> new Site("site-" + n, SiteKind.BUILDING_KEY_PART, "" + (1 + n % 6), null))
                    .toList();
            return Town.community(
                    new CommunityId("city-" + number), Town.SHANGHAI, 1, Town.with(Town.USUAL, sites), Map.of());
        }

        @Override
        public Optional<Community> find(CommunityId id) {
            return Optional.ofNullable(all.get(id));
        }

        @Override
        public Collection<Community> all() {
            return all.values();
        }

        @Override
        public Uni<Community> require(CommunityId id) {
            return Uni.createFrom().item(all.get(id));
        }

        @Override
        public Community known(CommunityId id) {
            return all.get(id);
        }
    }
}
