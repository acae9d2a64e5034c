package org.lastmetre.console.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** Records that nobody of ours would write are shown as they are, and stop no stream. */
class SeenEventTest {
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void aRecordWithNothingInItIsShownWithNothingInIt() {
        var seen = SeenEvent.of(new ConsumerRecord<String, byte[]>("topic", 0, 1, null, null), json);

        assertThat(seen.data().isNull()).isTrue();
        assertThat(seen.key()).isNull();
        assertThat(seen.community()).isNull();
    }

    @Test
    void whatIsNoJsonIsShownAsText() {
        var value = "{nonsense".getBytes(StandardCharsets.UTF_8);
        var seen = SeenEvent.of(new ConsumerRecord<>("topic", 0, 1, "key", value), json);

        assertThat(seen.data().asText()).isEqualTo("{nonsense");
    }
}
