package org.lastmetre.dispatch.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.dispatch.Town;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.Containment;

class CallTest {
    private static final UUID ID = new UUID(0, 1);

    @Test
    void heldBuildingsAreNotCalled() {
        var call = Call.extra(ID, Town.with("2", Containment.HELD), Set.of(Category.FOOD), Town.at("19:00"));
        assertThat(call.buildings()).containsExactly("1", "3", "4", "5", "6");
    }

    @Test
    void buildingsThatCollectAtTheGateAreCalled() {
        var call = Call.extra(ID, Town.with("2", Containment.GATE_PICKUP), Set.of(Category.FOOD), Town.at("19:00"));
        assertThat(call.buildings()).contains("2");
    }

    @Test
    void aLightPaceCallsEverything() {
        assertThat(Call.light(ID, Town.usual(), Town.at("14:00")).categories()).containsExactly(Category.values());
    }

    @Test
    void aWaveCallsTheCategoryOfItsWindow() {
        var window = new WindowSchedule(Town.usual()).on(Town.DAY).get(0);
        var call = Call.wave(ID, Town.usual(), window, CallReason.WAVE, Town.at("08:00"));
        assertThat(call.categories()).isEqualTo(List.of(Category.FRESH));
        assertThat(call.window()).isEqualTo(window.id());
    }
}
