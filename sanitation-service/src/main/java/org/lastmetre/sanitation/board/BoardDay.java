package org.lastmetre.sanitation.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.lastmetre.sanitation.board.WasteByPoint.Point;

/** A day of the board: its sites, the worst of them, and its waste. */
public record BoardDay(LocalDate date, Coverage coverage, List<SiteLine> sites, List<Point> waste) {
    private static final int WORST = 5;

    /** @param cells of the day, by site and hour */
    static BoardDay of(LocalDate date, List<Cell> cells, List<Point> waste) {
        var sites = cells.stream()
                .collect(Collectors.groupingBy(Cell::site, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(SiteLine::of)
                .toList();
        return new BoardDay(date, sum(cells), sites, waste);
    }

    static Coverage sum(List<Cell> cells) {
        return cells.stream().map(Cell::coverage).reduce(Coverage.NONE, Coverage::plus);
    }

    /** Where most was missed or late; nothing where all is well. */
    public List<SiteLine> worst() {
        return sites.stream()
                .filter(site -> site.badness() > 0)
                .sorted(Comparator.comparingInt(SiteLine::badness).reversed().thenComparing(SiteLine::site))
                .limit(WORST)
                .toList();
    }
}
