package org.lastmetre.order.orders.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.GoldenSamples;
import org.lastmetre.contracts.TripEvent.MedicinePurchased;
import org.lastmetre.kit.vocabulary.Category;

/** The purchase as medical publishes it is understood. */
class MedicalConsumerTest {
    @Test
    void theGoldenSampleBecomesAWishForAnOrder() throws IOException {
        var json = new ObjectMapper().registerModule(new JavaTimeModule());
        var said =
                json.readValue(GoldenSamples.json("lastmetre.medical.medicine-purchased.v1"), MedicinePurchased.class);

        var wish = MedicalConsumer.wish(said);

        assertThat(wish.content().category()).isEqualTo(Category.MEDICINE);
        assertThat(wish.content().lines()).isEmpty();
        assertThat(wish.content().key().reference().value())
                .isEqualTo(said.tripId().toString());
        assertThat(wish.codes()).hasSameSizeAs(said.packageCodes());
    }
}
