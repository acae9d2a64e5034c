package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.lastmetre.e2e.identity.Account;
import org.lastmetre.e2e.identity.Tokens;

/** The public API at the gateway, as one account. */
public final class Api {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Line line;
    private final Account account;

    public Api(URI gateway) {
        this(Line.to(gateway), Account.OPERATIONS);
    }

    /** Past the gateway, at a service itself. */
    public Api(URI service, Tokens tokens) {
        this(Line.to(service, tokens), Account.OPERATIONS);
    }

    private Api(Line line, Account account) {
        this.line = line;
        this.account = account;
    }

    public Api as(Account other) {
        return new Api(line, other);
    }

    /** How many calls were sent again, for whomever. */
    int sentAgain() {
        return line.sentAgain();
    }

    public URI uri(String path) {
        return line.gateway().resolve(path);
    }

    /** The token of this account, for calls that are made elsewhere. */
    public String token() {
        return line.tokens().of(account);
    }

    public void refused(String token) {
        line.tokens().forget(account, token);
    }

    /** A name as a key: what a header holds is ASCII. */
    static String key(String what, String name) {
        return what + "-" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    public Reply get(String path) {
        return send("GET " + path, request(path).GET());
    }

    /** All items of a list, page after page. */
    public ArrayNode all(String path) {
        var all = Json.MAPPER.createArrayNode();
        var next = "";
        do {
            var page = get(path + "&limit=500" + next).expect(200);
            page.path("items").forEach(all::add);
            next = page.path("next").isTextual() ? "&after=" + page.path("next").asText() : "";
        } while (!next.isEmpty());
        return all;
    }

    public Reply put(String path, JsonNode body) {
        return send("PUT " + path, json(path).PUT(BodyPublishers.ofString(body.toString())));
    }

    /** @param key the same key is the same call */
    public Reply post(String path, JsonNode body, String key) {
        var request = json(path).header("Idempotency-Key", key);
        return send("POST " + path, request.POST(BodyPublishers.ofString(body.toString())));
    }

    Reply postLines(String path, String lines, String key) {
        var request =
                request(path).header("Content-Type", "application/x-ndjson").header("Idempotency-Key", key);
        return send("POST " + path, request.POST(BodyPublishers.ofString(lines)));
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).timeout(PATIENCE);
    }

    private Reply send(String call, HttpRequest.Builder request) {
        return line.send(call, request, account);
    }
}
