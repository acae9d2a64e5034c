package org.lastmetre.identity.audit;

import java.time.Instant;

/**
 * One call that had an effect, or one attempt to sign in that failed.
 *
 * @param at in real time, even in a rehearsal
 * @param call the method and the pattern of the path, such as {@code POST /api/orders/{id}/cancellation}
 * @param about the id of what it was done to, such as an order or an account; may be null
 * @param status the HTTP status of the answer
 */
public record AuditEntry(
        Instant at, String service, String account, String role, String call, String about, int status) {}
