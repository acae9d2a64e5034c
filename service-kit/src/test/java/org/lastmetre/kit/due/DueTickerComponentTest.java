package org.lastmetre.kit.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lastmetre.testing.BackingResource;

/** Each work is done as often as it wants, and not more often. */
@QuarkusTest
@QuarkusTestResource(BackingResource.class)
class DueTickerComponentTest {
    @Inject
    RareWork rare;

    @Inject
    OftenWork often;

    @Test
    void aRareWorkIsDoneAtTheStartAndThenLeftAloneWhileOthersGoOn() {
        await().atMost(Duration.ofSeconds(30)).until(() -> often.runs() > 2);

        assertThat(rare.runs()).isEqualTo(1);
    }
}
