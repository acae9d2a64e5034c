package org.lastmetre.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastmetre.kit.refusal.Unavailable;
import org.lastmetre.testing.BackingResource;

/** A database whose host is gone closes nothing: who waits for it is told, and its connections are not kept for ever. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class SilentDatabaseComponentTest {
    private static final Duration SILENCE = Duration.ofSeconds(2);

    @Inject
    Vertx vertx;

    @Inject
    FullDisk disk;

    @ConfigProperty(name = "quarkus.datasource.reactive.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private volatile boolean silent;
    private PgConnectOptions database;
    private NetServer between;
    private Pool pool;

    @BeforeEach
    void somethingBetween() throws Exception {
        database = PgConnectOptions.fromUri(url).setUser(user).setPassword(password);
        between = vertx.createNetServer().connectHandler(this::passOn);
        var port = soon(between.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture())
                .actualPort();
        var here = new PgConnectOptions(database).setHost("127.0.0.1").setPort(port);
        pool = new BoundedPool(16, SILENCE).create(new Asked(vertx, resting(1), List.of(here)));
    }

    private static PoolOptions resting(int seconds) {
        return new PoolOptions().setMaxSize(2).setIdleTimeout(seconds).setIdleTimeoutUnit(TimeUnit.SECONDS);
    }

    private record Asked(Vertx vertx, PoolOptions poolOptions, List<PgConnectOptions> pgConnectOptionsList)
            implements PgPoolCreator.Input {}

    @AfterEach
    void away() {
        pool.close();
        between.close();
    }

    @Test
    void whoAsksIsToldAndTheNextFindsTheDatabaseWhenItIsBack() throws Exception {
        assertThat(soon(ask())).isOne();

        silent = true;
        var unheard = List.of(ask(), ask());
        unheard.forEach(asked -> assertThat(asked)
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableOfType(ExecutionException.class)
                .satisfies(failure ->
                        assertThat(SqlTrouble.isAway(failure.getCause())).isTrue()));

        silent = false;
        await().atMost(Duration.ofSeconds(20)).ignoreExceptions().untilAsserted(() -> assertThat(soon(ask()))
                .isOne());
    }

    @Test
    void aCommitThatIsNotAnsweredIsNotTakenForOne() throws Exception {
        soon(ask("create table if not exists kept_in_silence (n int)"));
        var transactions = new SqlTransactions(io.vertx.mutiny.sqlclient.Pool.newInstance(pool), disk);

        assertThat(transactions
                        .run(tx -> Sql.run(tx, "insert into kept_in_silence values (1)")
                                .invoke(stored -> silent = true))
                        .subscribeAsCompletionStage())
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(Unavailable.class);

        silent = false;
        assertThat(soon(ask("select count(*) from kept_in_silence"))).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 3})
    void whatRestsLongerThanTheSilenceIsRefusedAtTheStart(int seconds) {
        var asked = new Asked(vertx, resting(seconds), List.of(database));

        assertThatThrownBy(() -> new BoundedPool(16, SILENCE).create(asked))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lastmetre.pool.silence");
    }

    private CompletableFuture<Integer> ask() {
        return ask("select 1");
    }

    private CompletableFuture<Integer> ask(String what) {
        return pool.query(what)
                .execute()
                .map(rows -> rows.size() == 0 ? 0 : rows.iterator().next().getInteger(0))
                .toCompletionStage()
                .toCompletableFuture();
    }

    private void passOn(NetSocket client) {
        client.pause();
        vertx.createNetClient().connect(database.getPort(), database.getHost()).onSuccess(server -> {
            passOn(client, server);
            passOn(server, client);
            client.resume();
        });
    }

    private void passOn(NetSocket from, NetSocket to) {
        from.handler(bytes -> {
            if (!silent) {
                to.write(bytes);
            }
        });
        from.closeHandler(closed -> to.close());
    }

    private static <T> T soon(CompletableFuture<T> work) throws Exception {
        return work.get(20, TimeUnit.SECONDS);
    }
}
