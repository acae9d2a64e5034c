package org.lastmetre.testing;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Calls the application under test where thousands of calls are made: REST Assured takes ten times as long for one. */
public final class ManyCalls {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private ManyCalls() {}

    /**
     * A call of the application, as yet without a method.
     *
     * @param path with its query
     * @param token empty for a call without one
     */
    public static HttpRequest.Builder to(String path, String token) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .timeout(LIMIT);
        return token.isEmpty() ? request : request.header("Authorization", TestTokens.bearer(token));
    }

    /** The answer; of a stream that begins only its head, and it is ended. */
    public static HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), textButOfStreams());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static BodyHandler<String> textButOfStreams() {
        return head -> head.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream")
                ? BodySubscribers.mapping(BodySubscribers.ofInputStream(), ManyCalls::ended)
                : BodySubscribers.ofString(StandardCharsets.UTF_8);
    }

    private static String ended(InputStream stream) {
        try (stream) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
