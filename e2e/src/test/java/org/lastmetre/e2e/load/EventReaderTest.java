package org.lastmetre.e2e.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventReaderTest {
    private final List<String> heard = new ArrayList<>();
    private final EventReader reader = new EventReader(heard::add);

    @Test
    void eventsAreHeardByTypeAndCommentsAreNot() {
        take("id: 1\nevent: snapshot\ndata: {\"event: a\"}\nretry: 2000\n\n: \n\nevent:PLACED\ndata: " + "x".repeat(200)
                + "\n\n");

        assertThat(heard).containsExactly("snapshot", "PLACED");
    }

    @Test
    void anEventIsHeardWhenItIsWhole() {
        take("event: PLA");
        take("CED\ndata: 1\n");
        assertThat(heard).isEmpty();

        take("\n");
        assertThat(heard).containsExactly("PLACED");
    }

    private void take(String piece) {
        reader.take(ByteBuffer.wrap(piece.getBytes(StandardCharsets.UTF_8)));
    }
}
