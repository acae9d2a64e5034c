package org.lastmetre.e2e.faults.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.lastmetre.e2e.demo.Api;
import org.lastmetre.e2e.demo.Json;
import org.lastmetre.e2e.identity.Account;

/**
 * What sanitation-service shows of a day.
 *
 * @param certificate of the day's waste
 */
public record Cleaning(List<JsonNode> rounds, List<JsonNode> tasks, List<JsonNode> bags, JsonNode certificate) {
    static Cleaning of(Api api, String community, String date) {
        var crew = api.as(Account.SANITATION);
        var query = "?community=" + community;
        return new Cleaning(
                Json.list(crew.all("/api/rounds" + query + "&date=" + date), round -> round),
                Json.list(crew.all("/api/disinfection-tasks" + query), task -> task),
                Json.list(crew.all("/api/waste-bags" + query), bag -> bag),
                crew.get("/api/waste-certificates" + query + "&date=" + date).expect(200));
    }
}
