package org.lastmetre.e2e.faults.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lastmetre.e2e.demo.Api;
import org.lastmetre.e2e.demo.Reply;
import org.lastmetre.e2e.identity.Account;

/** Those who wait for a vehicle or are under way with one. */
record OpenRequests(Api api, String community) {
    Stream<JsonNode> all() {
        var all = api.as(Account.MEDICAL).all("/api/medical-requests?community=" + community);
        return StreamSupport.stream(all.spliterator(), false).filter(request -> !request.hasNonNull("closedAt"));
    }

    /** What can't be known now is taken for true. */
    boolean any() {
        try {
            return all().findAny().isPresent();
        } catch (Reply.Unexpected e) {
            return true;
        }
    }
}
