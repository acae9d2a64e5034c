package org.lastmetre.e2e.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScanRequestsTest {
    private final ScanRequests requests =
            new ScanRequests(List.of("A: 1", "A: 2"), List.of("one", "two").iterator());

    @Test
    void aConnectionDisinfectsWhatItReceivedBeforeItReceivesMore() {
        assertThat(next(0)).startsWith("POST /api/arrivals ").contains("A: 1", "\"packageCode\":\"one\"");
        assertThat(next(1)).startsWith("POST /api/arrivals ").contains("A: 2", "\"packageCode\":\"two\"");
        assertThat(next(0)).startsWith("POST /api/disinfections ").contains("\"packageCodes\":[\"one\"]");
        assertThat(next(1)).startsWith("POST /api/disinfections ").contains("\"packageCodes\":[\"two\"]");
    }

    @Test
    void itFailsWhenNothingIsLeftToScan() {
        next(0);
        next(1);

        assertThatThrownBy(() -> next(2)).hasMessageContaining("More was scanned");
    }

    private String next(int connection) {
        var buffer = ByteBuffer.allocate(requests.longest());
        requests.next(connection, buffer);
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
    }
}
