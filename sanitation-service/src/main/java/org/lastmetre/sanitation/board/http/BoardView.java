package org.lastmetre.sanitation.board.http;

import java.time.LocalDate;
import java.util.List;
import org.lastmetre.kit.community.SiteKind;
import org.lastmetre.sanitation.agents.http.AgentView;
import org.lastmetre.sanitation.board.BoardDay;
import org.lastmetre.sanitation.board.BoardSheet;
import org.lastmetre.sanitation.board.Cell;
import org.lastmetre.sanitation.board.SiteLine;
import org.lastmetre.sanitation.board.WasteByPoint.Point;

/** The board: {@code days} side by side, the latest first, each with its sites by the hour. */
public record BoardView(String community, List<DayView> days, List<AgentView> agents) {
    /** @param worst ids of the sites where most was missed or late */
    public record DayView(
            LocalDate date, CoverageView coverage, List<SiteLineView> sites, List<String> worst, List<Point> waste) {
        private static DayView of(BoardDay day) {
            return new DayView(
                    day.date(),
                    CoverageView.of(day.coverage()),
                    day.sites().stream().map(SiteLineView::of).toList(),
                    day.worst().stream().map(SiteLine::site).toList(),
                    day.waste());
        }
    }

    public record SiteLineView(
            String site, SiteKind kind, String building, CoverageView coverage, List<HourView> hours) {
        private static SiteLineView of(SiteLine line) {
            var first = line.hours().get(0);
            return new SiteLineView(
                    first.site(),
                    first.kind(),
                    first.building(),
                    CoverageView.of(line.coverage()),
                    line.hours().stream().map(HourView::of).toList());
        }
    }

    /** @param hour local, in which the rounds became due */
    public record HourView(int hour, CoverageView coverage) {
        private static HourView of(Cell cell) {
            return new HourView(cell.hour(), CoverageView.of(cell.coverage()));
        }
    }

    static BoardView of(BoardSheet sheet) {
        return new BoardView(
                sheet.community().id().value(),
                sheet.days().stream().map(DayView::of).toList(),
                sheet.agents().stream().map(AgentView::of).toList());
    }
}
