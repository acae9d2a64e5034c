package org.lastmetre.order.communities;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.refusal.Violation;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.order.communities.CommunityDefinition.Building;
import org.lastmetre.order.communities.CommunityDefinition.DeliveryPolicy;
import org.lastmetre.order.communities.CommunityDefinition.Grid;
import org.lastmetre.order.communities.CommunityDefinition.Site;
import org.lastmetre.order.communities.CommunityDefinition.Unit;
import org.lastmetre.order.communities.CommunityDefinition.Window;

class DefinitionRulesTest {
    private static final Window NOON = window("10:30", "12:30");
    private static final Grid GRID = grid("G1", building("1", "1"));

    @Test
    void aDefinitionThatMakesSenseHasNoViolations() {
        assertThat(fields(List.of(GRID), List.of(NOON), List.of())).isEmpty();
    }

    @Test
    void idsAreUniqueWithinTheCommunity() {
        assertThat(fields(List.of(GRID, grid("G1", building("2", "1"))), List.of(), List.of()))
                .containsExactly("grids[1].id");
        assertThat(fields(List.of(GRID, grid("G2", building("1", "1"))), List.of(), List.of()))
                .containsExactly("grids[1].buildings[0].id");
        assertThat(fields(List.of(grid("G1", building("1", "1", "1"))), List.of(), List.of()))
                .containsExactly("grids[0].buildings[0].units[1].id");
    }

    @Test
    void theSameUnitInTwoBuildingsIsFine() {
        assertThat(fields(List.of(grid("G1", building("1", "1"), building("2", "1"))), List.of(), List.of()))
                .isEmpty();
    }

    @Test
    void windowsCloseAfterTheyOpenAndOpenOnceAtATime() {
        assertThat(fields(List.of(GRID), List.of(window("12:00", "12:00")), List.of()))
                .containsExactly("deliveryPolicy.windows[0].closes");
        assertThat(fields(List.of(GRID), List.of(NOON, window("10:30", "11:00")), List.of()))
                .containsExactly("deliveryPolicy.windows[1].opens");
        assertThat(fields(List.of(GRID), List.of(window("10:30:30", "11:00")), List.of()))
                .containsExactly("deliveryPolicy.windows[0].opens");
    }

    @Test
    void sitesAreAtPlacesThatExist() {
        var sites = List.of(new Site("s", "CHECKPOINT", "9", null), new Site("s", "CHECKPOINT", null, "G9"));
        assertThat(fields(List.of(GRID), List.of(), sites))
                .containsExactly("sites[0].building", "sites[1].id", "sites[1].grid");
    }

    @Test
    void sitesAreOfAKindThatEveryServiceKnows() {
        var sites = List.of(new Site("s", "WASTE_POINT", null, null), new Site("t", "GATE", null, null));
        assertThat(fields(List.of(GRID), List.of(), sites)).containsExactly("sites[1].kind");
    }

    @Test
    void buildingsHaveNamesThatCanBeRead() {
        var nameless = new Building("1", "\u00a0", List.of("老楼", "·"), List.of(new Unit("1", 7, 2)));
        assertThat(fields(List.of(grid("G1", nameless)), List.of(), List.of()))
                .containsExactly("grids[0].buildings[0].name", "grids[0].buildings[0].aliases[1]");
    }

    private static List<String> fields(List<Grid> grids, List<Window> windows, List<Site> sites) {
        var light = new CommunityDefinition.LightAfternoon(LocalTime.of(13, 0), LocalTime.of(17, 0), 3);
        var limit = new CommunityDefinition.BatchLimit(40, BigDecimal.valueOf(120));
        var policy = new DeliveryPolicy(
                windows, light, Duration.ofMinutes(15), limit, LocalTime.of(20, 30), LocalTime.of(21, 30), 3);
        var definition = new CommunityDefinition(
                new CommunityId("garden"),
                new CommunityDefinition.Text("花园", null),
                ZoneId.of("Asia/Shanghai"),
                new CommunityDefinition.ReceptionPoint("gate", null),
                true,
                grids,
                policy,
                null,
                sites);
        return DefinitionRules.violations(definition).stream()
                .map(Violation::field)
                .toList();
    }

    private static Window window(String opens, String closes) {
        return new Window(Category.FOOD, LocalTime.parse(opens), LocalTime.parse(closes));
    }

    private static Grid grid(String id, Building... buildings) {
        return new Grid(id, null, List.of(buildings));
    }

    private static Building building(String id, String... units) {
        var its = List.of(units).stream().map(unit -> new Unit(unit, 7, 2)).toList();
        return new Building(id, id + "栋", List.of(), its);
    }
}
