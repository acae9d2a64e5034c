package org.lastmetre.addresses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastmetre.addresses.Resolution.Review;

/** Text that is meant to hurt is answered as quickly as any other. */
class HostileTextTest {
    private final AddressResolver resolver = Data.resolver("fumin-garden");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "栋",
                "3栋",
                "3-",
                "1 ",
                "一",
                "十",
                "百",
                "单元",
                "\uD83D\uDE00",
                "\uD800",
                "\u0000",
                "静园巷",
                "(",
                "1:"
            })
    void aHundredThousandCharactersAreReviewedInNoTime(String piece) {
        var text = piece.repeat(100_000 / piece.length());

        var resolution = assertTimeoutPreemptively(Duration.ofSeconds(2), () -> resolver.resolve(text));

        assertThat(resolution).isInstanceOf(Review.class);
    }

    @Test
    void aThousandTextsTakeLessThanHalfASecond() {
        var labelled = Data.labelled();
        for (var round = 0; round < 200; round++) {
            labelled.forEach(line -> resolver.resolve(line.text()));
        }
        var from = System.nanoTime();
        for (var round = 0; round < 400; round++) {
            labelled.forEach(line -> resolver.resolve(line.text()));
        }
        var perSecond = 400L * labelled.size() * 1_000_000_000L / (System.nanoTime() - from);
        System.out.println(perSecond + " texts a second on one thread");

        assertThat(perSecond).isGreaterThan(2_000);
    }
}
