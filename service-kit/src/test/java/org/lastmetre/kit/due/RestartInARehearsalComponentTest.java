package org.lastmetre.kit.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lastmetre.testing.Backing;
import org.lastmetre.testing.BackingResource;

/** A service that is started in the middle of a rehearsal never goes by the real time: to it, all of the day would be over. */
@QuarkusTest
@QuarkusTestResource(BackingResource.class)
@QuarkusTestResource(value = RehearsedTime.class, restrictToAnnotatedClass = true)
class RestartInARehearsalComponentTest {
    @Inject
    OftenWork often;

    @Test
    void whatIsDueIsFirstAskedByTheTimeOfTheRehearsal() {
        await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(30)).until(() -> often.runs() == 0);
        Backing.resumeBroker();
        await().atMost(Duration.ofSeconds(30)).until(() -> often.runs() > 0);

        assertThat(often.first()).isEqualTo(Instant.parse(RehearsedTime.NOW));
    }
}
