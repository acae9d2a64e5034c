package org.lastmetre.sanitation.board;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sanitation.agents.AgentDesk;
import org.lastmetre.sanitation.board.WasteByPoint.Point;

/** Puts the board together: coverage of several days side by side, the waste of each, agents. */
@ApplicationScoped
public class BoardBook {
    private final Boards boards;
    private final WasteByPoint waste;
    private final AgentDesk agents;
    private final Communities communities;
    private final Clock clock;

    BoardBook(Boards boards, WasteByPoint waste, AgentDesk agents, Communities communities, Clock clock) {
        this.boards = boards;
        this.waste = waste;
        this.agents = agents;
        this.communities = communities;
        this.clock = clock;
    }

    /**
     * Fails with 404 {@code unknown-community}.
     *
     * @param date the latest day; null for today
     */
    public Uni<BoardSheet> board(CommunityId id, LocalDate date, int days) {
        return communities.require(id).chain(community -> {
            var last = date == null ? community.dateAt(clock.now()) : date;
            var first = last.minusDays(days - 1L);
            return Uni.combine()
                    .all()
                    .unis(boards.cells(community, first, last), waste.of(community, first, last), agents.of(id))
                    .with((cells, points, counted) ->
                            new BoardSheet(community, days(first, last, cells, points), counted));
        });
    }

    /** The latest first. */
    private static List<BoardDay> days(
            LocalDate first, LocalDate last, List<Cell> cells, Map<LocalDate, List<Point>> points) {
        var byDay = cells.stream().collect(Collectors.groupingBy(Cell::date));
        return first.datesUntil(last.plusDays(1))
                .sorted(Comparator.reverseOrder())
                .map(date ->
                        BoardDay.of(date, byDay.getOrDefault(date, List.of()), points.getOrDefault(date, List.of())))
                .toList();
    }
}
