package org.lastmetre.sanitation.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.vocabulary.Containment;
import org.lastmetre.sanitation.Town;

class WalkTest {
    private static List<String> walk(Community community, String grid) {
        var slot = DayPlan.of(community, Town.DAY, DayPlanTest.RULES).get(0);
        var due = community.sanitation().sites().stream()
                .map(site -> Round.planned(new RoundId(UUID.randomUUID()), Town.ID, Town.DAY, site, slot))
                .toList();
        return new Walk(community)
                .through(due, grid).stream().map(round -> round.site().id()).toList();
    }

    @Test
    void leadsFromTheGateGridByGridAndBuildingByBuilding() {
        assertThat(walk(Town.community(), null))
                .containsExactly("gate", "lobby-1", "lobby-2", "waste-1", "lobby-5", "waste-2");
    }

    @Test
    void staysInOneGridWhenAskedTo() {
        assertThat(walk(Town.community(), "G2")).containsExactly("lobby-5", "waste-2");
        assertThat(walk(Town.community(), "G9")).isEmpty();
    }

    @Test
    void leavesOutWhereNobodyGoesIn() {
        var held = Town.community(Town.SHANGHAI, 1, Town.USUAL, Map.of("1", Containment.HELD, "2", Containment.SEALED));
        assertThat(walk(held, "G1")).containsExactly("lobby-2", "waste-1");
    }
}
