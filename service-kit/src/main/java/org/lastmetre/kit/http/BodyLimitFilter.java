package org.lastmetre.kit.http;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.lastmetre.kit.refusal.Refusal;

/** Refuses bodies larger than their call needs before anything is made of them; lengths in bytes. */
public class BodyLimitFilter {
    private static final long USUAL = 1_000_000;

    @ServerRequestFilter
    void check(ResourceInfo call, HttpHeaders headers) {
        if (length(headers) > USUAL && !takesFile(call)) {
            throw Refusal.tooLarge("this call takes at most " + USUAL + " bytes");
        }
    }

    private static boolean takesFile(ResourceInfo call) {
        return call.getResourceMethod() != null && call.getResourceMethod().isAnnotationPresent(TakesFile.class);
    }

    private static long length(HttpHeaders headers) {
        var length = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
