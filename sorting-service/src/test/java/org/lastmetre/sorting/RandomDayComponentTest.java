package org.lastmetre.sorting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sorting.batches.BatchBook;
import org.lastmetre.sorting.batches.BatchOverview;
import org.lastmetre.sorting.batches.BatchQuery;
import org.lastmetre.sorting.batches.BatchState;
import org.lastmetre.sorting.sums.Day;
import org.lastmetre.sorting.sums.Part;
import org.lastmetre.sorting.sums.Sums;
import org.lastmetre.sorting.sums.SumsBook;
import org.lastmetre.sorting.sums.SumsBook.By;
import org.lastmetre.sorting.testing.RandomDay;
import org.lastmetre.sorting.testing.Upstream;
import org.lastmetre.testing.BackingResource;

/** Whatever happens in whatever order: every sum closes, what is sealed stays as it was, no package is in two batches. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class RandomDayComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String ASTRAY = """
            select count(*) from parcel p where p.community = $1::text and p.stage <> 'WITHDRAWN' and p.batch_id is not null
            and not exists (select 1 from batch_content c where c.code = p.code and c.batch_id = p.batch_id)""";

    @Inject
    ObjectMapper json;

    @Inject
    RandomDay day;

    @Inject
    SumsBook sums;

    @Inject
    BatchBook batches;

    @Inject
    Communities communities;

    @Inject
    Clock clock;

    @Inject
    Pool pool;

    private final Map<UUID, BatchOverview> sealed = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void sumsCloseAfterEveryStep(long seed) {
        var community = define("random-" + seed);
        var random = new Random(seed);
        for (var i = 0; i < 150; i++) {
            day.step(community, random);
            check(community);
        }
        assertThat(sealed).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void sumsCloseWhenEverythingHappensAtOnce(long seed) {
        var community = define("random-" + seed);
        IntStream.range(0, 6)
                .mapToObj(thread -> CompletableFuture.runAsync(() -> live(community, new Random(seed * 100 + thread))))
                .toList()
                .forEach(CompletableFuture::join);
        check(community);
        assertThat(sealed).isNotEmpty();
    }

    private void live(Community community, Random random) {
        for (var i = 0; i < 80; i++) {
            day.step(community, random);
        }
    }

    private Community define(String name) {
        new Upstream(json, name).define();
        return communities.require(new CommunityId(name)).await().atMost(LIMIT);
    }

    private void check(Community community) {
        var today = new Day(community.id(), community.dateAt(clock.now()));
        var whole = sums.of(today).await().atMost(LIMIT);
        assertThat(whole.closes()).as("%s", whole).isTrue();
        for (var by : By.values()) {
            var parts = sums.parts(today, by).await().atMost(LIMIT);
            assertThat(parts).extracting(Part::sums).allMatch(Sums::closes);
            assertThat(parts.stream().mapToLong(part -> part.sums().received()).sum())
                    .isEqualTo(whole.received());
        }
        checkBatches(community);
    }

    private void checkBatches(Community community) {
        var query = new BatchQuery(community.id(), BatchState.SEALED, null, null, null, null, 500);
        var now = batches.list(query).await().atMost(LIMIT);
        now.forEach(batch ->
                assertThat(batch).isEqualTo(sealed.computeIfAbsent(batch.batch().id(), id -> batch)));
        assertThat(now).hasSize(sealed.size()).allSatisfy(batch -> assertThat(batch.packages())
                .hasSize(batch.batch().load().packages())
                .hasSizeLessThanOrEqualTo(community.delivery().batchPackages()));
        var astray = pool.preparedQuery(ASTRAY).execute(Tuple.of(community.id().value()));
        assertThat(astray.await().atMost(LIMIT).iterator().next().getLong(0)).isZero();
    }
}
