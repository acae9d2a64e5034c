package org.lastmetre.e2e.faults.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.lastmetre.e2e.faults.history.Kind;
import org.lastmetre.e2e.identity.Account;

/**
 * A POST or PUT that may be sent again and again under its key.
 *
 * @param notYet refusals that end by themselves, since news is still on its way
 * @param patient whether it is sent again when its outcome is unknown; some people just walk away
 */
record Call(
        Kind kind,
        Account by,
        String method,
        String path,
        String type,
        String body,
        String key,
        Set<Integer> notYet,
        boolean patient) {
    static Call of(Kind kind, Account by, String path, JsonNode body, String key) {
        return new Call(kind, by, "POST", path, "application/json", body.toString(), key, Set.of(), true);
    }

    static Call ofLines(Kind kind, Account by, String path, String lines, String key) {
        return new Call(kind, by, "POST", path, "application/x-ndjson", lines, key, Set.of(), true);
    }

    static Call put(Kind kind, Account by, String path, JsonNode body, String key) {
        return new Call(kind, by, "PUT", path, "application/json", body.toString(), key, Set.of(), true);
    }

    Call waitingOn(Integer... statuses) {
        return new Call(kind, by, method, path, type, body, key, Set.of(statuses), patient);
    }

    Call patient(boolean wanted) {
        return new Call(kind, by, method, path, type, body, key, notYet, wanted);
    }
}
