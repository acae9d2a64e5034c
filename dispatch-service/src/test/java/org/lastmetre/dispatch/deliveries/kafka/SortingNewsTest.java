package org.lastmetre.dispatch.deliveries.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.GoldenSamples;
import org.lastmetre.contracts.SortingEvent.BatchSealed;
import org.lastmetre.contracts.SortingEvent.PackageDisinfected;
import org.lastmetre.contracts.SortingEvent.PackageHeld;
import org.lastmetre.contracts.SortingEvent.PackageReceived;
import org.lastmetre.contracts.SortingEvent.PackageShelved;
import org.lastmetre.contracts.SortingEvent.PackageWithdrawn;
import org.lastmetre.dispatch.deliveries.Heard;
import org.lastmetre.dispatch.deliveries.Stage;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.Weight;

/** Sorting's golden samples, as dispatch understands them. */
class SortingNewsTest {
    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Test
    void aReceivedPackageWaitsForDisinfection() throws JsonProcessingException {
        var heard = only(PackageReceived.class);
        assertThat(heard.stage()).isEqualTo(Stage.RECEIVED);
        assertThat(heard.goods().door().room()).isEqualTo("301");
        assertThat(heard.goods().weight()).isEqualTo(new Weight(2.8));
        assertThat(heard.version()).isEqualTo(1);
    }

    @Test
    void aSealedBatchSealsAllItsPackages() throws JsonProcessingException {
        var heard = news(BatchSealed.class);
        assertThat(heard).hasSize(3).extracting(Heard::stage).containsOnly(Stage.SEALED);
        assertThat(heard.get(2).goods().door().unit()).isEqualTo("3");
        assertThat(heard.get(0).goods().category()).isEqualTo(Category.FRESH);
        assertThat(heard.get(0).receivedAt()).isEqualTo(Instant.parse("2026-02-28T23:40:20Z"));
    }

    @Test
    void aShelvedPackageCanBeCalled() throws JsonProcessingException {
        assertThat(only(PackageShelved.class).stage()).isEqualTo(Stage.SHELVED);
    }

    @Test
    void aHeldPackageWaitsForAHuman() throws JsonProcessingException {
        assertThat(only(PackageHeld.class).stage()).isEqualTo(Stage.HELD_BACK);
    }

    @Test
    void aWithdrawnPackageIsTakenOut() throws JsonProcessingException {
        assertThat(only(PackageWithdrawn.class).stage()).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void whatComesOnlyToBeReturnedIsReturned() throws JsonProcessingException {
        var event = sample(PackageReceived.class);
        var damaged = new PackageReceived(
                event.community(),
                event.packageCode(),
                event.orderId(),
                1,
                event.category(),
                "DAMAGED",
                "RETURN",
                event.household(),
                null,
                null,
                event.receivedAt());
        assertThat(SortingNews.of(damaged)).extracting(Heard::stage).containsExactly(Stage.RETURNED);
    }

    @Test
    void disinfectionIsNoNewsHere() throws JsonProcessingException {
        assertThat(news(PackageDisinfected.class)).isEmpty();
    }

    private Heard only(Class<? extends Event> type) throws JsonProcessingException {
        assertThat(news(type)).hasSize(1);
        return news(type).get(0);
    }

    private List<Heard> news(Class<? extends Event> type) throws JsonProcessingException {
        return SortingNews.of(sample(type));
    }

    private <E extends Event> E sample(Class<E> type) throws JsonProcessingException {
        return json.readValue(GoldenSamples.json(type), type);
    }
}
