package org.lastmetre.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.outbox.Message;

/** What is told of poison fits into a record, and keeps as much of it as fits. */
class BurialTest {
    private static final UUID ID = UUID.randomUUID();

    @Test
    void whatFitsIsToldWhole() {
        var message = buried("K", Map.of("ce_id", "1"), new byte[10], "why");

        assertThat(message.key()).isEqualTo("K");
        assertThat(message.payload()).hasSize(10);
        assertThat(message.headers())
                .containsEntry("ce_id", "1")
                .containsEntry("dead_letter_topic", "t")
                .containsEntry("dead_letter_reason", "IllegalStateException: why")
                .doesNotContainKey("dead_letter_cut");
    }

    @Test
    void aBodyThatIsTooLargeWithItsHeadersIsLeftOut() {
        var message = buried("K", Map.of("h", "x".repeat(1_000)), new byte[Message.MAX_PAYLOAD - 500], "why");

        assertThat(message.payload()).isEmpty();
        assertThat(message.headers()).containsKeys("h", "dead_letter_cut");
    }

    @Test
    void headersThatAreTooLargeAreLeftOut() {
        var message = buried("K", Map.of("h", "药".repeat(400_000)), new byte[10], "why");

        assertThat(message.payload()).hasSize(10);
        assertThat(message.headers()).containsKey("dead_letter_cut").doesNotContainKey("h");
    }

    @Test
    void aReasonIsCutAndHasNoNul() {
        var message = buried(null, Map.of(), new byte[0], "a\0b".repeat(1_000));

        assertThat(message.key()).isEqualTo(ID.toString());
        assertThat(message.headers().get("dead_letter_reason")).hasSize(1_000).doesNotContain("\0");
    }

    private static Message buried(String key, Map<String, String> headers, byte[] payload, String why) {
        var heard = new Heard(ID, "t", key, "type", headers, payload);
        return Burial.of(heard, new IllegalStateException(why)).message(UUID.randomUUID(), "dead");
    }
}
