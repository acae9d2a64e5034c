package org.lastmetre.local.kafka;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.lastmetre.local.processes.LocalFailure;
import org.lastmetre.local.processes.Patience;

/** What can be asked of a broker from outside; a question that isn't answered within the limit fails. */
public final class Broker implements AutoCloseable {
    private static final int LIMIT_MILLIS = 10_000;
    private static final int ANSWER_MILLIS = 2_000;

    private final Admin admin;

    public Broker(String bootstrapServers) {
        this.admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, LIMIT_MILLIS,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, LIMIT_MILLIS,
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 200));
    }

    /** Listening is not enough: a broker that is still loading its log, or is stopped, answers no question. */
    public static boolean answers(String host, int port) {
        if (!listens(host, port)) {
            return false; // an admin client would try again and again, and tell the log each time
        }
        try (var broker = new Broker(host + ":" + port)) {
            return !broker.admin
                    .describeCluster()
                    .nodes()
                    .get(ANSWER_MILLIS, TimeUnit.MILLISECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Creates the topics of the system that are missing. */
    public void createTopics() {
        var existing = topics();
        var missing = LocalTopics.all().stream()
                .filter(topic -> !existing.contains(topic.name()))
                .collect(Collectors.toList());
        admin.createTopics(missing).values().forEach((name, created) -> awaitCreation(name, created::get));
    }

    /** Deletes the topics of the system with everything in them and the groups' places in them, and creates them anew. */
    public void recreateTopics() {
        var ours = LocalTopics.names();
        admin.deleteTopics(ours.stream().filter(topics()::contains).toList());
        var gone = Patience.of(Duration.ofMillis(LIMIT_MILLIS))
                .until(() -> topics().stream().noneMatch(ours::contains));
        if (!gone) {
            throw new LocalFailure("The broker didn't delete its topics in time");
        }
        createTopics();
    }

    public Set<String> topics() {
        try {
            return admin.listTopics().names().get(LIMIT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new LocalFailure("The broker doesn't tell its topics", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("Interrupted while asking the broker", e);
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(1));
    }

    private static boolean listens(String host, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), ANSWER_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void awaitCreation(String name, Creation created) {
        try {
            created.await(LIMIT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new LocalFailure("Can't create the topic " + name, e);
            }
        } catch (TimeoutException e) {
            throw new LocalFailure("The broker didn't create the topic " + name + " in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("Interrupted while creating topics", e);
        }
    }

    @FunctionalInterface
    private interface Creation {
        Void await(long limit, TimeUnit unit) throws ExecutionException, InterruptedException, TimeoutException;
    }
}
