package org.lastmetre.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.commit.By;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.RequestKey;
import org.lastmetre.kit.refusal.Refusal;

/** Reads from a request under which keys its answer is to be remembered. */
@ApplicationScoped
public class OnceFactory {
    private static final String HEADER = "Idempotency-Key";
    private static final int MAX_KEY = 200;

    private final ObjectMapper json;
    private final Calling calling;

    OnceFactory(ObjectMapper json, Calling calling) {
        this.json = json;
        this.calling = calling;
    }

    /**
     * @param call what is called, such as {@code "POST /api/orders"}: a key is the caller's and the call's own
     * @param body its digest tells a repeat from a key used twice by mistake
     */
    public <R> Once<R> of(String call, HttpHeaders headers, Object body, Function<R, Answer> render) {
        var keys = new ArrayList<RequestKey>();
        var by = calling.by(body);
        addHeader(keys, calling.scope(call), headers);
        return new Once<>(keys, keys.isEmpty() ? "" : digest(body), render, by);
    }

    /** The same {@code scanId} is the same scan, whatever the header says and whoever sends it again. */
    public <R> Once<R> scan(String call, HttpHeaders headers, String scanId, Object body, Function<R, Answer> render) {
        var keys = new ArrayList<RequestKey>();
        var by = calling.by(body);
        addHeader(keys, calling.scope(call), headers);
        keys.add(new RequestKey("scan", scanId));
        return new Once<>(keys, digest(body), render, by);
    }

    /** For a call whose repeat is harmless by itself: no key, but in the trail. */
    public <R> Once<R> unkeyed(Object body, Function<R, Answer> render) {
        return new Once<>(List.of(), "", render, calling.by(body));
    }

    /** For one scan of a list that {@code by} sent: an {@code Idempotency-Key} is the whole list's. */
    public <R> Once<R> scanOf(By by, String scanId, About body, Function<R, Answer> render) {
        return new Once<>(List.of(new RequestKey("scan", scanId)), digest(body), render, by.about(body.about()));
    }

    private static void addHeader(List<RequestKey> keys, String scope, HttpHeaders headers) {
        var key = headers.getHeaderString(HEADER);
        if (key == null) {
            return;
        }
        if (key.isBlank() || key.length() > MAX_KEY || key.indexOf('\0') >= 0) {
            throw Refusal.invalid(HEADER, "has 1 to " + MAX_KEY + " characters");
        }
        keys.add(new RequestKey(scope, key));
    }

    private String digest(Object body) {
        try {
            var bytes = json.writeValueAsBytes(body);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("cannot make a digest of the body", e);
        }
    }
}
