package org.lastmetre.sanitation.waste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.Weight;

class LoadingTest {
    private final Bag first = Dump.bag("S-1", WasteKind.HOUSEHOLD, 10);
    private final Bag second = Dump.bag("S-2", WasteKind.HOUSEHOLD, 5.5);
    private final Bag yellow = Dump.bag("Y-1", WasteKind.MEDICAL, 2);

    @Test
    void aHaulWeighsWhatItsBagsDo() {
        assertThat(Dump.haul(null, first, second).sealedKg()).isEqualTo(15.5);
        assertThat(Dump.haul(null, first, second).expectedKg()).isEqualTo(15.5);
        assertThat(Dump.haul(15.0, first, second).expectedKg()).isEqualTo(15.0);
    }

    @Test
    void kindsAreNeverMixed() {
        assertThatThrownBy(() -> Dump.haul(null, first, yellow))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("mixed-kinds"));
        assertThat(Dump.haul(null, yellow).kind()).isEqualTo(WasteKind.MEDICAL);
    }

    @Test
    void aBagIsHauledOnceAndTheRefusalNamesIt() {
        var hauled = first.hauledWith(Dump.haul(null, first)).bag();
        assertThatThrownBy(() -> Dump.haul(null, second, hauled)).isInstanceOfSatisfying(Refusal.class, no -> {
            assertThat(no.code()).isEqualTo("already-hauled");
            assertThat(no.members()).containsEntry("sealIds", List.of("S-1"));
        });
    }

    @Test
    void aBagOfAnotherCommunityIsNotThere() {
        var elsewhere = new NewHaul(
                new CommunityId("other"), "W-3", List.of(first.seal()), null, "crew", Dump.at("2026-03-01T19:00"));
        assertThatThrownBy(() -> elsewhere.bagsOf(known(first)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("unknown-bag"));
    }

    @Test
    void theSameLoadToldAgainIsTheFirstHaulAndAnotherIsNot() {
        var haul = Dump.haul(15.0, first, second);
        var loaded =
                List.of(first.hauledWith(haul).bag(), second.hauledWith(haul).bag());
        var again = Dump.newHaul(15.0, "S-2", "S-1");
        assertThat(again.together(loaded)).contains(haul.id());
        assertThat(again.isTold(haul)).isTrue();
        assertThat(Dump.newHaul(14.0, "S-1", "S-2").isTold(haul)).isFalse();
        assertThat(Dump.newHaul(15.0, "S-1").isTold(haul)).isFalse();
        assertThat(again.together(List.of(loaded.get(0), second))).isEmpty();
    }

    @Test
    void aHaulIsDisposedOfOnceAndTheSameToldAgainIsKnown() {
        var now = Dump.at("2026-03-01T20:00");
        var haul = Dump.haul(null, first);
        var told = new NewDisposal(haul.id(), "plant", 10, "plant", now);
        var ended = haul.disposed(told, now);
        assertThat(ended.isEndedBy(told)).isTrue();
        assertThat(haul.isEndedBy(told)).isFalse();
        var other = new NewDisposal(haul.id(), "elsewhere", 10, "plant", now);
        assertThat(ended.isEndedBy(other)).isFalse();
        assertThatThrownBy(() -> ended.disposed(other, now))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("already-disposed"));
    }

    @Test
    void onlyAWastePointCollectsWaste() {
        var at = Dump.at("2026-03-01T16:00");
        var gate = new NewBag(new SealId("S-9"), Dump.ID, "gate", WasteKind.HOUSEHOLD, new Weight(1), "crew", at);
        assertThatThrownBy(() -> gate.sealed(Dump.community(LocalTime.of(22, 0)), at))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("unknown-point"));
    }

    @Test
    void theDayOfABagIsThatOfTheServiceWhateverTheDeviceSays() {
        var told = Dump.newBag("S-9", WasteKind.HOUSEHOLD, 1);
        var community = Dump.community(LocalTime.of(22, 0));
        assertThat(told.sealed(community, Dump.at("2026-03-01T23:59")).bag().day())
                .isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(told.sealed(community, Dump.at("2026-03-02T00:00")).bag().day())
                .isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void aChainIsWholeAndOneThatWasTouchedIsNot() {
        var sealed = Dump.newBag("S-1", WasteKind.HOUSEHOLD, 10)
                .sealed(Dump.community(LocalTime.of(22, 0)), Dump.at("2026-03-01T16:01"));
        var haul = Dump.haul(null, sealed.bag());
        var hauled = sealed.bag().hauledWith(haul);
        var end = haul.disposed(
                new NewDisposal(haul.id(), "plant", 10, "plant", Dump.at("2026-03-01T20:00")),
                Dump.at("2026-03-01T20:00"));
        var disposed = hauled.bag().disposedWith(end);
        assertThat(sealed.link().fits("")).isTrue();
        assertThat(hauled.link().fits(sealed.link().seal())).isTrue();
        assertThat(disposed.link().fits(hauled.link().seal())).isTrue();
        assertThat(disposed.link().fits(sealed.link().seal())).isFalse();
        assertThat(disposed.link().position()).isEqualTo(3);
        assertThat(hauled.link().from()).isEqualTo(sealed.link().to());
        assertThat(disposed.link().from()).isEqualTo(hauled.link().to());
    }

    private static Map<SealId, Bag> known(Bag... bags) {
        return Arrays.stream(bags).collect(Collectors.toMap(Bag::seal, Function.identity()));
    }
}
