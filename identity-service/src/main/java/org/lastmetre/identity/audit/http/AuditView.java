package org.lastmetre.identity.audit.http;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.lastmetre.identity.audit.KeptEntry;

/** One line of the trail; {@code at} when it was done, {@code recordedAt} when it came here. */
public record AuditView(
        OffsetDateTime at,
        OffsetDateTime recordedAt,
        String service,
        String account,
        String role,
        String call,
        String about,
        int status) {
    static AuditView of(KeptEntry kept) {
        var entry = kept.entry();
        return new AuditView(
                entry.at().atOffset(ZoneOffset.UTC),
                kept.recordedAt().atOffset(ZoneOffset.UTC),
                entry.service(),
                entry.account(),
                entry.role(),
                entry.call(),
                entry.about(),
                entry.status());
    }
}
