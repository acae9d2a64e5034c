package org.lastmetre.order.orders.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.order.orders.AddressReviews.Seen;

class ReviewPositionTest {
    @Test
    void aPositionOfTheListIsRead() {
        assertThat(ReviewPosition.parse(encoded("2026-03-02T01:00:00.5Z P 1")))
                .isEqualTo(new Seen(Instant.parse("2026-03-02T01:00:00.5Z"), "P 1"));
        assertThat(ReviewPosition.parse(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-01-01T00:00:00Z P",
                "3000-01-01T00:00:00Z P",
                "1999-12-31T23:59:59Z P",
                "-4800-01-01T00:00:00Z P",
                "2026-03-02T01:00:00Z P\u0000",
                "2026-03-02T01:00:00Z",
                "\u0000"
            })
    void anyOtherIsRefused(String position) {
        assertThatThrownBy(() -> ReviewPosition.parse(encoded(position)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.violations())
                        .extracting(violation -> violation.field())
                        .containsExactly("after"));
    }

    private static String encoded(String position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8));
    }
}
