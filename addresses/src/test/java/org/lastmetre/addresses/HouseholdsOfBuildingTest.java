package org.lastmetre.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The households of a building are exactly its doors. */
class HouseholdsOfBuildingTest {
    @Test
    void areThoseOfAllItsUnitsFloorAfterFloor() {
        var building = new Directory.Building(
                "7", "7号楼", List.of(), List.of(new Directory.Unit("1", 2, 2), new Directory.Unit("2", 1, 1)));
        var directory = new Directory("garden", List.of(), List.of(new Directory.Grid("G2", "二", List.of(building))));

        assertThat(directory.householdsOf("7"))
                .containsExactly(
                        new Household("7", "1", "101", "G2"),
                        new Household("7", "1", "102", "G2"),
                        new Household("7", "1", "201", "G2"),
                        new Household("7", "1", "202", "G2"),
                        new Household("7", "2", "101", "G2"));
    }

    @Test
    void areNoneWhereThereIsNoSuchBuilding() {
        assertThat(Data.directory("fumin-garden").householdsOf("999")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fumin-garden", "oriental-plaza", "yingshuiping"})
    void ofAllBuildingsAreAllOfTheCommunity(String community) {
        var directory = Data.directory(community);

        assertThat(directory.buildings())
                .flatExtracting(building -> directory.householdsOf(building.id()))
                .doesNotHaveDuplicates()
                .hasSize((int) directory.householdCount())
                .allSatisfy(door -> assertThat(directory.household(door.building(), door.unit(), door.room()))
                        .contains(door));
    }
}
