package org.lastmetre.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A place of the trail is read as it was written. */
class AuditPlaceTest {
    private static final Instant AT = Instant.parse("2026-03-01T00:00:00.123Z");

    @Test
    void aPlaceIsReadAgain() {
        var kept = new KeptEntry(42, AT, new AuditEntry(AT, "order", "yunhu", "partner", "POST /api/orders", "x", 201));
        assertThat(AuditPlace.parse(AuditPlace.text(kept))).isEqualTo(new AuditPlace(AT, 42));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "|", "42", "2026-03-01T00:00:00Z", "2026-03-01T00:00:00Z|x", "x|42"})
    void whatIsNoPlaceIsRefused(String text) {
        assertThatThrownBy(() -> AuditPlace.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
