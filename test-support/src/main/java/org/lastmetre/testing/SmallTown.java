package org.lastmetre.testing;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.lastmetre.contracts.CommunityDocument;
import org.lastmetre.contracts.CommunityDocument.Window;

/** A community in Shanghai with the usual windows: three buildings to a grid, numbered on, each with units 1 and 2. */
public final class SmallTown {
    private static final CommunityDocument.Text NAME = new CommunityDocument.Text("小镇", "Town");
    private static final int BUILDINGS = 3;

    private SmallTown() {}

    /** @param grids how many; the first is G1 with buildings 1 to 3 */
    public static CommunityDocument of(String community, int grids) {
        return of(community, grids, null, List.of());
    }

    public static CommunityDocument of(
            String community,
            int grids,
            CommunityDocument.SanitationPolicy sanitation,
            List<CommunityDocument.Site> sites) {
        var gate = new CommunityDocument.ReceptionPoint("gate", NAME);
        var all = IntStream.range(0, grids).mapToObj(SmallTown::grid).toList();
        return new CommunityDocument(community, NAME, "Asia/Shanghai", gate, false, all, delivery(), sanitation, sites);
    }

    private static CommunityDocument.Grid grid(int number) {
        var units = List.of(new CommunityDocument.Unit("1", 12, 2), new CommunityDocument.Unit("2", 12, 2));
        var first = number * BUILDINGS + 1;
        var buildings = IntStream.range(first, first + BUILDINGS)
                .mapToObj(n -> new CommunityDocument.Building("" + n, n + "栋", List.of(), units))
                .toList();
        return new CommunityDocument.Grid("G" + (number + 1), NAME, buildings);
    }

    private static CommunityDocument.DeliveryPolicy delivery() {
        var windows = List.of(
                window("FRESH", "08:00", "11:30"),
                window("FOOD", "10:30", "12:30"),
                window("FOOD", "16:30", "18:30"),
                window("PARCEL", "14:00", "18:00"),
                window("PARCEL", "19:00", "21:00"));
        return new CommunityDocument.DeliveryPolicy(
                windows,
                new CommunityDocument.LightAfternoon(LocalTime.of(13, 0), LocalTime.of(17, 30), 3),
                Duration.ofMinutes(15),
                new CommunityDocument.BatchLimit(40, BigDecimal.valueOf(120)),
                LocalTime.of(20, 30),
                LocalTime.of(21, 30),
                3);
    }

    private static Window window(String category, String opens, String closes) {
        return new Window(category, LocalTime.parse(opens), LocalTime.parse(closes));
    }
}
