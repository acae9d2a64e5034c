package org.lastmetre.e2e.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Tokens of a rehearsal's accounts, one for each account, got at the gateway when they are needed and kept until shortly
 * before they expire. Fails with {@link NotSignedIn} when the gateway doesn't give one.
 */
public final class Tokens {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SECRET = "rehearsal";
    private static final Duration EARLY = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;

    private record Kept(String token, long untilNanos) {
        boolean isGood() {
            return untilNanos - System.nanoTime() > 0;
        }
    }

    private final HttpClient client;
    private final URI gateway;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    public Tokens(HttpClient client, URI gateway) {
        this.client = client;
        this.gateway = gateway;
    }

    /** Whoever asks for the same account meanwhile waits for the one answer. */
    public String of(Account account) {
        return kept.compute(account.name(), (name, known) -> known != null && known.isGood() ? known : ask(account))
                .token();
    }

    /** Forgets a token that was refused, unless it has been replaced already. */
    public void forget(Account account, String refused) {
        kept.computeIfPresent(account.name(), (name, known) -> known.token().equals(refused) ? null : known);
    }

    private Kept ask(Account account) {
        var response = send(account, account.isClient() ? asClient(account) : asUser(account));
        if (response.statusCode() != OK) {
            throw new NotSignedIn(account, response.statusCode(), response.body());
        }
        return read(account, response.body());
    }

    private static Map<String, String> asClient(Account account) {
        return Map.of("grant_type", "client_credentials", "client_id", account.name(), "client_secret", SECRET);
    }

    private static Map<String, String> asUser(Account account) {
        return Map.of("grant_type", "password", "username", account.name(), "password", SECRET);
    }

    private HttpResponse<String> send(Account account, Map<String, String> form) {
        var request = HttpRequest.newBuilder(gateway.resolve("/oauth/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form)));
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException lost) {
            throw new NotSignedIn(account, lost);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotSignedIn(account, e);
        }
    }

    private static Kept read(Account account, String body) {
        try {
            var answer = JSON.readTree(body);
            var lives = Duration.ofSeconds(answer.path("expires_in").asLong()).minus(EARLY);
            return new Kept(answer.path("access_token").asText(), System.nanoTime() + lives.toNanos());
        } catch (IOException e) {
            throw new NotSignedIn(account, e);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
