package org.lastmetre.medical.keypersons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Topics;
import org.lastmetre.medical.testing.Site;
import org.lastmetre.medical.testing.Tables;
import org.lastmetre.medical.testing.TestTime;
import org.lastmetre.medical.testing.Ward;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Published;
import org.lastmetre.testing.Records;
import org.lastmetre.testing.TestTokens;

/** Why somebody is called, what they take and how they are is neither at rest nor in what others hear. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class SealedComponentTest {
    private static final List<String> SECRETS =
            List.of("Gongsun Da", "13912345678", "CHEMOTHERAPY", "vincristine", "NEEDS_HELP");

    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    @Inject
    Pool pool;

    private Ward ward;
    private String person;

    @BeforeEach
    void somebodyWhoNeedsHelpIsCalled() {
        time.set("2026-03-01T09:00");
        ward = new Ward(new Site(json));
        person = ward.person(Map.of(
                "name",
                SECRETS.get(0),
                "phone",
                SECRETS.get(1),
                "category",
                SECRETS.get(2),
                "medicines",
                List.of(Map.of("name", SECRETS.get(3), "daysLeft", 1))));
        var told = new HashMap<>(Ward.reached(SECRETS.get(4), "2026-03-01T09:00"));
        told.put("medicines", List.of(Map.of("name", SECRETS.get(3), "daysLeft", 1)));
        var answer = Ward.tell(ward.idOf(person), told, UUID.randomUUID().toString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).doesNotContain(SECRETS);
    }

    @Test
    void whoeverCaresForThemReadsItAndThatIsOnRecord() {
        Site.as(TestTokens.of("dr-qi", "medical"))
                .get("/api/key-persons?community=" + ward.site().community())
                .then()
                .statusCode(200)
                .body("items.name", contains(SECRETS.get(0)))
                .body("items[0].medicines.name", contains(SECRETS.get(3)));
        await().atMost(Duration.ofSeconds(20)).until(() -> Records.readAll(Topics.AUDIT).stream()
                .anyMatch(record ->
                        record.payload().contains("dr-qi") && record.payload().contains("GET /api/key-persons")));
    }

    @Test
    void noTableHoldsAWordOfIt() {
        new Tables(pool).holdNothingOf(SECRETS);
    }

    @Test
    void noEventTellsIt() {
        new Published(json, Topics.MEDICAL, ward.site().community()).until("trip-requested", said -> !said.isEmpty());
        var heard = Stream.of(Topics.MEDICAL, Topics.AUDIT)
                .flatMap(topic -> Records.readAll(topic).stream())
                .map(record -> record.headers() + record.key() + record.payload())
                .toList();
        assertThat(heard).isNotEmpty().allSatisfy(text -> assertThat(text).doesNotContain(SECRETS));
    }

    @Test
    void afterAWhileItIsForgottenHowTheyWereAndKnownThatTheyWereReached() {
        time.set("2026-03-20T09:00");
        await().atMost(Duration.ofSeconds(40)).until(() -> {
            var then = ward.checkIns("&date=2026-03-01").jsonPath();
            return then.get("items[0].condition") == null
                    && then.getString("items[0].state").equals("ANSWERED");
        });
    }
}
