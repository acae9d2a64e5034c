package org.lastmetre.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.refusal.Refusal;

/** What a refusal says beside the usual is a member of its problem, beside the usual ones. */
class ProblemMembersTest {
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void membersStandBesideTheFixedOnes() throws JsonProcessingException {
        var refusal = Refusal.conflict("appointment-clash", "no").with("freeTimes", List.of("10:00"));
        var problem = json.readTree(json.writeValueAsString(Problems.of(refusal, "/api/things")));

        assertThat(problem.at("/freeTimes/0").asText()).isEqualTo("10:00");
        assertThat(problem.path("status").asInt()).isEqualTo(409);
        assertThat(problem.has("members")).isFalse();
    }

    @Test
    void withoutAnyThereAreNone() throws JsonProcessingException {
        var problem =
                json.readTree(json.writeValueAsString(Problems.of(Refusal.conflict("busy", "no"), "/api/things")));

        assertThat(problem.fieldNames()).toIterable().containsExactly("type", "title", "status", "detail", "instance");
    }
}
