package org.lastmetre.e2e.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.lastmetre.e2e.identity.Account;
import org.lastmetre.e2e.identity.NotSignedIn;
import org.lastmetre.e2e.identity.Tokens;

/**
 * The line to the gateway that everybody shares. What is busy or away is asked again, and a token that isn't good any more
 * is replaced once.
 */
record Line(HttpClient client, URI gateway, Tokens tokens, Semaphore free, AtomicInteger again) {
    private static final int AT_ONCE = 12;
    private static final int UNAUTHORIZED = 401;
    private static final Set<Integer> COME_BACK = Set.of(429, 502, 503, 504);
    private static final int TRIES = 60;

    static Line to(URI gateway) {
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return new Line(client, gateway, new Tokens(client, gateway), new Semaphore(AT_ONCE), new AtomicInteger());
    }

    /** @param service has the calls, but not the tokens */
    static Line to(URI service, Tokens tokens) {
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return new Line(client, service, tokens, new Semaphore(AT_ONCE), new AtomicInteger());
    }

    int sentAgain() {
        return again.get();
    }

    /** @param request must be harmless when sent twice */
    Reply send(String call, HttpRequest.Builder request, Account account) {
        var reply = signed(call, request, account);
        for (var tries = 1; tries < TRIES && COME_BACK.contains(reply.status()); tries++) {
            again.incrementAndGet();
            Pause.of(Duration.ofMillis(Math.min(2000, 50L * tries)));
            reply = signed(call, request, account);
        }
        return reply;
    }

    private Reply signed(String call, HttpRequest.Builder request, Account account) {
        try {
            var token = tokens.of(account);
            var reply = once(call, request, token);
            if (reply.status() != UNAUTHORIZED) {
                return reply;
            }
            tokens.forget(account, token);
            return once(call, request, tokens.of(account));
        } catch (NotSignedIn e) {
            return new Reply(call, e.status(), Json.text(e.getMessage()));
        }
    }

    /** A lost connection reads as 503. */
    private Reply once(String call, HttpRequest.Builder request, String token) {
        free.acquireUninterruptibly();
        try {
            var signed = request.copy().header("Authorization", "Bearer " + token);
            var response = client.send(signed.build(), BodyHandlers.ofString());
            return new Reply(call, response.statusCode(), Json.read(response.body()));
        } catch (IOException lost) {
            return new Reply(call, 503, Json.text(lost.toString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at " + call, e);
        } finally {
            free.release();
        }
    }
}
