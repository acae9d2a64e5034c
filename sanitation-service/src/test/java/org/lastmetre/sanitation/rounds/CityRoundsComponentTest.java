package org.lastmetre.sanitation.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
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
import org.lastmetre.sanitation.board.Boards;
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

    /** Days that are over and stored; a year of them by {@code -Dlastmetre.test.days=365}, which takes some gigabytes and minutes. */
    private static final int DAYS = Integer.getInteger("lastmetre.test.days", 1);

    private static final Duration LIMIT = Duration.ofSeconds(600);

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

    @Inject
    PastDays past;

    @Inject
    Boards boards;

    @Test
    void aCitysDayIsPlannedWithinAMinuteAndWhatIsDueIsFoundAtOnce() {
        time.set("2026-03-01T00:00");
        var stored = new CityYear(pool, transactions, past).store(DAYS);
        var took = planned();
        LOG.infof("half a million rounds planned beside %d days in %d ms", DAYS, took.toMillis());
        assertThat(stored).isEqualTo(DAYS * PLACES * 180L);
        assertThat(took).isLessThan(Duration.ofSeconds(60));
        assertFoundWithin(20, "what is due now", this::due);
        assertFoundWithin(100, "the board of a week", this::week);
    }

    /** @param millis at the median of a hundred communities */
    private static void assertFoundWithin(int millis, String what, IntFunction<List<?>> ask) {
        var times = IntStream.rangeClosed(1, ASKED)
                .mapToLong(n -> timed(ask, n * 29))
                .sorted()
                .toArray();
        LOG.infof(
                "%s is found in %.1f ms (median), %.1f ms (worst of %d)",
                what, times[ASKED / 2] / 1e6, times[ASKED - 1] / 1e6, ASKED);
        assertThat(times[ASKED / 2]).isLessThan(Duration.ofMillis(millis).toNanos());
    }

    private static long timed(IntFunction<List<?>> ask, int number) {
        var began = System.nanoTime();
        assertThat(ask.apply(number)).hasSizeGreaterThanOrEqualTo(30);
        return System.nanoTime() - began;
    }

    private List<?> due(int number) {
        var today = new Day(new CommunityId("city-" + number), Town.DAY);
        return rounds.due(today, Town.at("12:40"), Town.USUAL.minimumGap(), 500)
                .await()
                .atMost(LIMIT);
    }

    private List<?> week(int number) {
        return boards.cells(City.community(number), Town.DAY.minusDays(6), Town.DAY)
                .await()
                .atMost(LIMIT);
    }

    private Duration planned() {
        var work = new PlanWork(rounds, days, new City(), DayPlanTest.RULES, ids);
        var began = System.nanoTime();
        for (var i = 0; i < PLACES / PlanWork.AT_A_TIME; i++) {
            transactions.run(tx -> work.run(tx, Town.at("00:00"))).await().atMost(LIMIT);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** A year of rows takes longer than a service would wait. */
    @AfterEach
    void theCityIsGone() {
        List.of("sanitation_round", "sanitation_past_day", "sanitation_community")
                .forEach(table -> pool.query("set local statement_timeout = 0; delete from " + table
                                + " where community like 'city-%'")
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
