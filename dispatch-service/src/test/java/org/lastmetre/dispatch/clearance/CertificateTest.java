package org.lastmetre.dispatch.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lastmetre.dispatch.Town;
import org.lastmetre.dispatch.clearance.LeftPackage.Reason;
import org.lastmetre.dispatch.deliveries.Stage;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.vocabulary.Containment;
import org.lastmetre.kit.vocabulary.PackageCode;

class CertificateTest {
    private static final DayCount COUNT = new DayCount(40, 2);

    @Test
    void aDayIsClearedWhenReceptionHasClosedAndNothingIsLeft() {
        assertThat(due("20:29", List.of())).isEmpty();
        assertThat(due("20:30", List.of())).get().satisfies(certificate -> {
            assertThat(certificate.cleared()).isTrue();
            assertThat(certificate.delivered()).isEqualTo(40);
        });
    }

    @Test
    void withSomethingLeftItEndsAtTheDeadline() {
        var left = List.of(left(Stage.SHELVED));
        assertThat(due("21:29", left)).isEmpty();
        assertThat(due("21:30", left)).get().satisfies(certificate -> assertThat(certificate.cleared())
                .isFalse());
    }

    @Test
    void everyPackageThatIsLeftHasItsReason() {
        assertThat(reason(Stage.RECEIVED, Containment.OPEN)).isEqualTo(Reason.AWAITING_DISINFECTION);
        assertThat(reason(Stage.HELD_BACK, Containment.OPEN)).isEqualTo(Reason.ADDRESS_REVIEW);
        assertThat(reason(Stage.SHELVED, Containment.SEALED)).isEqualTo(Reason.NOT_CALLED);
        assertThat(reason(Stage.SHELVED, Containment.HELD)).isEqualTo(Reason.HELD_BUILDING);
        assertThat(reason(Stage.SEALED, Containment.GATE_PICKUP)).isEqualTo(Reason.GATE_PICKUP);
        assertThat(reason(Stage.AT_BUILDING, Containment.HELD)).isEqualTo(Reason.OUT);
        assertThat(reason(Stage.FAILED, Containment.OPEN)).isEqualTo(Reason.ATTEMPT_FAILED);
    }

    @Test
    void daysThatNobodyWasThereToEndAreEndedInOrder() {
        var now = Town.at(Town.DAY.plusDays(2), "20:31");
        var days = EndingDays.of(List.of(Town.usual()), Map.of(Town.ID, Town.DAY.minusDays(1)), now);
        assertThat(days.days())
                .extracting(ending -> ending.day().date())
                .containsExactly(Town.DAY, Town.DAY.plusDays(1), Town.DAY.plusDays(2));
        assertThat(days.begin()).isEmpty();
    }

    @Test
    void aNewCommunityBeginsToday() {
        var days = EndingDays.of(List.of(Town.usual()), Map.of(), Town.at("20:31"));
        assertThat(days.days()).hasSize(1);
        assertThat(days.begin()).containsEntry(Town.ID, Town.DAY.minusDays(1));
    }

    @Test
    void aClockThatWasSetBackBeginsAnew() {
        var ahead = Map.of(Town.ID, Town.DAY.plusDays(300));
        assertThat(EndingDays.of(List.of(Town.usual()), ahead, Town.at("20:31")).days())
                .hasSize(1);
    }

    private static Optional<Certificate> due(String time, List<Unfinished> left) {
        var town = Town.usual();
        return Certificate.due(town, ClearanceDay.of(town, Town.DAY), left, COUNT, Town.at(time));
    }

    private static Unfinished left(Stage stage) {
        return new Unfinished(new PackageCode("P"), stage, "1");
    }

    private static Reason reason(Stage stage, Containment containment) {
        Community town = Town.with("1", containment);
        return LeftPackage.of(new PackageCode("P"), stage, "1", town).reason();
    }
}
