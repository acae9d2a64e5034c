package org.lastmetre.medical.medicine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.medical.medicine.Parcel.Whereabouts;
import org.lastmetre.medical.trips.TripId;

/** A list is claimed by one, bought once, and there when all its packages are. */
class PurchaseTest {
    private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");
    private final TripId request = new TripId(UUID.fromString("019ca6c1-1f40-7c1d-9a52-0d3c5b7e9f12"));
    private final Purchase toBuy = Purchase.toBuy(request);

    @Test
    void whoClaimsFirstGoesAndMaySayWhereLater() {
        var claimed = toBuy.claimed(told("Chen", null, 0), NOW);

        assertThat(claimed.stage()).isEqualTo(Stage.CLAIMED);
        assertThat(claimed.claimed(told("Chen", "north gate", 0), NOW.plusSeconds(9))
                        .claimedAt())
                .isEqualTo(NOW);
        assertThatThrownBy(() -> claimed.claimed(told("Wu", null, 0), NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("already-claimed"));
    }

    @Test
    void whoeverBoughtItBoughtIt() {
        var bought = toBuy.claimed(told("Chen", null, 0), NOW).purchased(told("Wu", "south gate", 2));

        assertThat(bought.stage()).isEqualTo(Stage.BOUGHT);
        assertThat(bought.buyer()).isEqualTo("Wu");
        assertThat(bought.codes()).hasSize(2).doesNotHaveDuplicates();
        assertThat(bought.codes().get(0)).isEqualTo(PackageCode.from(request.value()) + "-1");
    }

    @Test
    void itIsBoughtOnceAndARepeatIsKnown() {
        var bought = toBuy.purchased(told("Chen", "north gate", 2));

        assertThat(bought.repeats(told("Chen", "north gate", 2))).isTrue();
        assertThat(bought.repeats(told("Chen", "north gate", 3))).isFalse();
        assertThat(toBuy.repeats(told("Chen", "north gate", 2))).isFalse();
        assertThatThrownBy(() -> bought.purchased(told("Chen", "north gate", 3)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> bought.claimed(told("Chen", null, 0), NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("already-purchased"));
    }

    @Test
    void itIsDeliveredWithItsLastPackage() {
        var one = bought(2).heard(news(1, Whereabouts.DELIVERED, 5));

        assertThat(one.stage()).isEqualTo(Stage.BOUGHT);
        assertThat(one.heard(news(2, Whereabouts.DELIVERED, 5)).stage()).isEqualTo(Stage.DELIVERED);
    }

    @Test
    void oneThatCameBackShows() {
        var failed = bought(2).heard(news(1, Whereabouts.ATTEMPT_FAILED, 5));

        assertThat(failed.stage()).isEqualTo(Stage.BOUGHT);
        assertThat(failed.heard(news(1, Whereabouts.RETURNED, 6)).stage()).isEqualTo(Stage.RETURNED);
        assertThat(failed.heard(news(1, Whereabouts.DELIVERED, 6))
                        .heard(news(2, Whereabouts.DELIVERED, 3))
                        .stage())
                .isEqualTo(Stage.DELIVERED);
    }

    @Test
    void whatReceptionKeepsBackCameBackUntilDispatchSaysOtherwise() {
        var kept = ParcelNews.keptBack(PackageCode.from(request.value()).numbered(1), NOW);
        var back = bought(2).heard(kept);

        assertThat(back.stage()).isEqualTo(Stage.RETURNED);
        assertThat(back.isNewer(kept)).isFalse();
        assertThat(back.heard(news(1, Whereabouts.DELIVERED, 1))
                        .parcels()
                        .get(0)
                        .whereabouts())
                .isEqualTo(Whereabouts.DELIVERED);
    }

    @Test
    void whatReceptionSaysLateOfWhatIsAtTheDoorChangesNothing() {
        var kept = ParcelNews.keptBack(PackageCode.from(request.value()).numbered(1), NOW);
        var there = bought(1).heard(news(1, Whereabouts.DELIVERED, 5));

        assertThat(there.isNewer(kept)).isFalse();
        var failed = bought(1).heard(news(1, Whereabouts.ATTEMPT_FAILED, 5)).heard(kept);
        assertThat(failed.stage()).isEqualTo(Stage.RETURNED);
        assertThat(failed.isNewer(news(1, Whereabouts.ATTEMPT_FAILED, 5))).isFalse();
    }

    @Test
    void whatIsLateOrRepeatedOrOfAnotherChangesNothing() {
        var there = bought(1).heard(news(1, Whereabouts.DELIVERED, 5));

        assertThat(there.isNewer(news(1, Whereabouts.ATTEMPT_FAILED, 4))).isFalse();
        assertThat(there.isNewer(news(1, Whereabouts.DELIVERED, 5))).isFalse();
        assertThat(there.isNewer(news(2, Whereabouts.DELIVERED, 9))).isFalse();
        assertThat(there.heard(news(1, Whereabouts.ATTEMPT_FAILED, 4))).isEqualTo(there);
    }

    @Test
    void noTextTellsWhereItIsBought() {
        assertThat(toBuy.purchased(told("Chen", "north gate", 1)).toString()).doesNotContain("north gate");
        assertThat(told("Chen", "north gate", 1).toString()).doesNotContain("north gate");
    }

    private Purchase bought(int packages) {
        return toBuy.purchased(told("Chen", "north gate", packages));
    }

    private ParcelNews news(int number, Whereabouts whereabouts, long version) {
        return new ParcelNews(PackageCode.from(request.value()).numbered(number), whereabouts, version, NOW);
    }

    private Told told(String by, String pharmacy, int packages) {
        return new Told(request, by, pharmacy, packages, NOW);
    }
}
