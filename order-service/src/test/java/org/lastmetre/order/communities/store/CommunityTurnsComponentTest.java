package org.lastmetre.order.communities.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.order.testing.Waiting.awaitWaiting;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.order.communities.DefinedCommunities;
import org.lastmetre.order.testing.Api;
import org.lastmetre.order.testing.Holder;
import org.lastmetre.testing.BackingResource;

/** Whoever changes a community and those who place orders in it have it in the order they came. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@Timeout(60)
class CommunityTurnsComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final String TURN = "select pg_advisory_xact_lock(hashtextextended('community/' || $1::text, 0))";
    private static final String IS_FREE = "select 1 from community where id = $1::text for update nowait";

    @Inject
    DefinedCommunities communities;

    @Inject
    Transactions transactions;

    @Inject
    Pool pool;

    private CommunityId id;

    @BeforeEach
    void defineCommunity() {
        id = new CommunityId(Api.newCommunity());
    }

    @Test
    void whoChangesOneIsNotPassedByThoseWhoComeLater() {
        var earlier = sharing();
        earlier.awaitDone(LIMIT);
        var beside = sharing();
        beside.awaitDone(LIMIT);
        var change = changing();
        awaitWaiting(pool, 1);
        var later = sharing();
        awaitWaiting(pool, 2);

        earlier.commit(LIMIT);
        beside.commit(LIMIT);
        change.awaitDone(LIMIT);
        assertThat(later.isDone()).isFalse();
        change.commit(LIMIT);
        later.commit(LIMIT);
    }

    @Test
    void whoWaitsForATurnHoldsNoRow() {
        var turn = holding(tx -> Sql.run(tx, TURN, Tuple.of(id.value())));
        turn.awaitDone(LIMIT);
        var sharing = sharing();
        var changing = changing();
        awaitWaiting(pool, 2);

        assertThat(pool.preparedQuery(IS_FREE)
                        .execute(Tuple.of(id.value()))
                        .await()
                        .atMost(LIMIT))
                .hasSize(1);
        turn.commit(LIMIT);
        sharing.commit(LIMIT);
        changing.commit(LIMIT);
    }

    @Test
    void whoHadToWaitSeesWhatWasChanged() {
        var change = holding(tx -> communities
                .lock(tx, id)
                .chain(found ->
                        Sql.run(tx, "update community set version = 2 where id = $1::text", Tuple.of(id.value()))));
        change.awaitDone(LIMIT);
        var shared = transactions.run(tx -> communities.share(tx, Set.of(id))).subscribeAsCompletionStage();
        awaitWaiting(pool, 1);

        change.commit(LIMIT);
        assertThat(shared).succeedsWithin(LIMIT).satisfies(versions -> assertThat(versions)
                .containsEntry(id, 2L));
    }

    private Holder sharing() {
        return holding(tx -> communities.share(tx, Set.of(id)));
    }

    private Holder changing() {
        return holding(tx -> communities.lock(tx, id));
    }

    private Holder holding(Function<Tx, Uni<?>> work) {
        return new Holder(transactions, work);
    }
}
