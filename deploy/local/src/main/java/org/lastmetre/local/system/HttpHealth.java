package org.lastmetre.local.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks a service whether it is ready, as an orchestrator would. */
public final class HttpHealth {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();

    private HttpHealth() {}

    /** True when {@code /q/health/ready} answers 200; anything else, and silence, is not ready. */
    public static boolean ready(int port) {
        var uri = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
        var request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(3)).build();
        try {
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
