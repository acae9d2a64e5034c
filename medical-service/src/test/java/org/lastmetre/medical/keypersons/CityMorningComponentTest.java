package org.lastmetre.medical.keypersons;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
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
import org.lastmetre.addresses.AddressResolver;
import org.lastmetre.addresses.Directory;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.community.Sanitation;
import org.lastmetre.kit.id.Ids;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.Town;
import org.lastmetre.medical.vehicles.Turns;
import org.lastmetre.testing.BackingResource;

/** A city's day begins in sets: three thousand communities, ten to call and two callers each. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class CityMorningComponentTest {
    private static final Logger LOG = Logger.getLogger(CityMorningComponentTest.class);
    private static final Instant NOW = Town.NOON;
    private static final int PLACES = 3_000;
    private static final int PEOPLE = 10;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String ENTER = """
            insert into key_person (id, community, building, unit, room, call_daily, content, key, version)
            select 'city-' || c || '-' || p, 'city-' || c, (1 + p % 6)::text, '1', '101', true, '\\x00', 'none', 1
            from generate_series(1, 3000) c, generate_series(1, 10) p""";
    private static final String CALLERS = """
            insert into check_in_caller (id, community, on_duty)
            select 'city-' || c || '-' || n, 'city-' || c, true from generate_series(1, 3000) c, generate_series(1, 2) n""";
    private static final String LEAST_AND_MOST = """
            select count(*)::int as shares, min(n)::int as least, max(n)::int as most
            from (select count(*) as n from check_in where community like 'city-%' group by community, caller) shares""";

    @Inject
    Pool pool;

    @Inject
    Transactions transactions;

    @Inject
    KeyPersons persons;

    @Inject
    CheckIns checkIns;

    @Inject
    CheckInCallers callers;

    @Inject
    Days days;

    @Inject
    Turns turns;

    @Inject
    Ids ids;

    @Test
    void everybodyHasACallerBeforeAnybodyWouldCall() {
        List.of(ENTER, CALLERS).forEach(this::run);
        var city = new City();
        var round = new CallRound(persons, checkIns, callers, days, city, new Noon(), ids);
        var work = new DayBeginWork(round, days, turns, city);
        var began = System.nanoTime();
        for (var i = 0; i < PLACES / 100; i++) {
            transactions.run(tx -> work.run(tx, NOW)).await().atMost(LIMIT);
        }
        var took = Duration.ofNanos(System.nanoTime() - began);
        LOG.infof("the day of %d communities began in %d ms", PLACES, took.toMillis());
        var shares = pool.query(LEAST_AND_MOST)
                .execute()
                .await()
                .atMost(LIMIT)
                .iterator()
                .next();
        assertThat(shares.getInteger("shares")).isEqualTo(PLACES * 2);
        assertThat(shares.getInteger("least")).isEqualTo(PEOPLE / 2);
        assertThat(shares.getInteger("most")).isEqualTo(PEOPLE / 2);
        assertThat(took).isLessThan(LIMIT);
    }

    @AfterEach
    void theCityIsGone() {
        for (var table : List.of("check_in", "check_in_day", "check_in_caller", "key_person", "medical_community")) {
            run("delete from " + table + " where community like 'city-%'");
        }
    }

    private void run(String statement) {
        pool.query(statement).execute().await().atMost(LIMIT);
    }

    private static final class Noon implements Clock {
        @Override
        public Instant now() {
            return NOW;
        }

        @Override
        public double speed() {
            return 0;
        }
    }

    private static final class City implements Communities {
        private static final Directory DIRECTORY = Town.directory();
        private static final AddressResolver RESOLVER = new AddressResolver(DIRECTORY);
        private final Map<CommunityId, Community> all = IntStream.rangeClosed(1, PLACES)
                .mapToObj(City::community)
                .collect(Collectors.toMap(Community::id, Function.identity()));

        private static Community community(int number) {
            return new Community(
                    new CommunityId("city-" + number),
                    1,
                    ZoneId.of("Asia/Shanghai"),
                    "gate",
                    DIRECTORY,
                    RESOLVER,
                    false,
                    null,
                    Sanitation.NONE,
                    Map.of());
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
