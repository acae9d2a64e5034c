package org.lastmetre.e2e.faults.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.lastmetre.e2e.demo.Json;
import org.lastmetre.e2e.identity.NotSignedIn;
import org.lastmetre.e2e.identity.Tokens;

/** Sends a call once, with a token, and waits for its answer for a limited time. */
final class Wire {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Duration SOON = Duration.ofMillis(300);
    private static final int UNAUTHORIZED = 401;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LIMIT)
            .build();
    private final URI gateway;
    private final Tokens tokens;

    Wire(URI gateway) {
        this.gateway = gateway;
        this.tokens = new Tokens(client, gateway);
    }

    Attempt send(Call call) {
        try {
            return send(call, tokens.of(call.by()));
        } catch (NotSignedIn e) {
            return new Attempt.NotSent(e.getMessage());
        }
    }

    private Attempt send(Call call, String token) {
        var request = HttpRequest.newBuilder(gateway.resolve(call.path()))
                .timeout(LIMIT)
                .header("Content-Type", call.type())
                .header("Idempotency-Key", call.key())
                .header("Authorization", "Bearer " + token)
                .method(call.method(), BodyPublishers.ofString(call.body()));
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() == UNAUTHORIZED) {
                tokens.forget(call.by(), token);
                return new Attempt.NotSent("the token was refused: " + response.body());
            }
            return new Attempt.Answered(response.statusCode(), Json.read(response.body()), rest(response));
        } catch (IOException lost) {
            return new Attempt.Lost(lost.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Attempt.Lost("interrupted");
        }
    }

    private static Duration rest(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,3}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(SOON);
    }
}
