package org.lastmetre.identity.audit.http;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lastmetre.identity.audit.AuditFilter;
import org.lastmetre.identity.audit.AuditPlace;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Paging;
import org.lastmetre.kit.refusal.Refusal;

/** Which part of the trail somebody wants to see. */
public class AuditQuery {
    @QueryParam("account")
    String account;

    @QueryParam("about")
    String about;

    @QueryParam("service")
    @Schema(examples = "order")
    String service;

    @QueryParam("from")
    @Schema(examples = "2026-03-01T00:00:00+08:00")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("limit")
    String limit;

    @QueryParam("after")
    String after;

    AuditFilter filter() {
        return new AuditFilter(
                Asked.text("account", account),
                Asked.text("about", about),
                Asked.text("service", service),
                instant("from", from),
                instant("to", to));
    }

    AuditPlace place() {
        var position = Asked.after(after);
        return Asked.inPath(position, text -> text == null ? null : AuditPlace.parse(text), Paging::invalidAfter);
    }

    private static Instant instant(String field, String text) {
        try {
            return text == null ? null : Asked.at(OffsetDateTime.parse(text));
        } catch (DateTimeException malformed) {
            throw Refusal.invalid(field, "is a time with offset, such as 2026-03-01T00:00:00+08:00");
        }
    }
}
