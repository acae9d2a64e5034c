package org.lastmetre.e2e;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.lastmetre.e2e.PlainConnection.Reply;

/** People who order all the time, some over a connection that they keep and some over a new one each time. */
final class SteadyOrders implements AutoCloseable {
    private static final Duration BETWEEN = Duration.ofMillis(50);

    /** What became of a request: an answer, or nobody to send it to ({@code refused}), or neither. */
    record Sent(String reference, Reply reply, boolean refused, String trouble) {
        static Sent refused(String reference, String trouble) {
            return new Sent(reference, null, true, trouble);
        }

        /**
         * The door was shut on it: the kernel had taken the connection and the program not yet, or the client wrote while
         * the connection was ended, which HTTP/1.1 can't exclude (RFC 9112, section 9.6).
         */
        boolean isShutOut() {
            return refused && !trouble.isEmpty();
        }

        boolean isPlaced() {
            return reply != null && reply.status() == 201;
        }

        /** Not done, and the client is told when to come again. */
        boolean isToComeAgain() {
            return refused
                    || reply != null
                            && reply.status() == 503
                            && "application/problem+json".equals(reply.headers().get("content-type"))
                            && reply.headers().containsKey("retry-after");
        }
    }

    private final ExecutorService people = Executors.newCachedThreadPool();
    private final Queue<Sent> sent = new ConcurrentLinkedQueue<>();
    private final AtomicInteger number = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);
    private final String prefix;
    private final Supplier<String> token;

    /** @param prefix of every reference */
    SteadyOrders(String prefix, Supplier<String> token) {
        this.prefix = prefix;
        this.token = token;
    }

    SteadyOrders keeping(URI server, int connections) {
        return start(connections, () -> keep(server));
    }

    SteadyOrders fresh(URI server, int people) {
        return start(people, () -> {
            var order = next();
            sent.add(once(server, order));
        });
    }

    private SteadyOrders start(int times, Runnable turn) {
        for (var each = 0; each < times; each++) {
            people.execute(() -> {
                while (goesOn()) {
                    turn.run();
                }
            });
        }
        return this;
    }

    private void keep(URI server) {
        try (var connection = new PlainConnection(server)) {
            var last = false;
            while (!last && goesOn() && connection.stands()) {
                var result = over(connection, next());
                sent.add(result);
                last = result.reply() == null || result.reply().isLast();
            }
        } catch (ConnectException nobody) {
            sent.add(Sent.refused("", ""));
        } catch (IOException trouble) {
            sent.add(new Sent("", null, false, trouble.toString()));
        }
    }

    private Sent once(URI server, String reference) {
        try (var connection = new PlainConnection(server)) {
            return over(connection, reference);
        } catch (ConnectException nobody) {
            return Sent.refused(reference, "");
        } catch (IOException trouble) {
            return new Sent(reference, null, false, trouble.toString());
        }
    }

    private Sent over(PlainConnection connection, String reference) {
        try {
            return new Sent(reference, connection.post("/api/orders", token.get(), form(reference)), false, "");
        } catch (PlainConnection.Unheard trouble) {
            return new Sent(reference, null, connection.nobodyListens(), trouble.toString());
        } catch (IOException trouble) {
            return new Sent(reference, null, false, trouble.toString());
        }
    }

    private String next() {
        return prefix + number.incrementAndGet();
    }

    private static String form(String reference) {
        return """
                {"community":"fumin-garden","externalReference":"%s","category":"FRESH",
                 "deliverTo":{"building":"8","unit":"3","room":"601"},"lines":[{"name":"白菜","quantity":1}]}""".formatted(reference);
    }

    private boolean goesOn() {
        try {
            return !over.await(BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    List<Sent> sent() {
        return List.copyOf(sent);
    }

    List<Sent> placed() {
        return sent.stream().filter(Sent::isPlaced).toList();
    }

    /** Returns when everybody has the answer that they were waiting for. */
    void stop() {
        over.countDown();
        people.shutdown();
        try {
            people.awaitTermination(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
