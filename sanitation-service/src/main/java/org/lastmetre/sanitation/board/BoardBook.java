package org.lastmetre.sanitation.board;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sanitation.agents.AgentDesk;
import org.lastmetre.sanitation.board.WasteByPoint.Point;

/** Puts the board together: coverage of several days side by side, the waste of each, agents. */
@ApplicationScoped
public class BoardBook {
    private final Boards boards;
    private final Instance<WasteByPoint> waste;
    private final AgentDesk agents;
    private final Communities communities;
    private final Clock clock;

    BoardBook(Boards boards, Instance<WasteByPoint> waste, AgentDesk agents, Communities communities, Clock clock) {
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
            return boards.cells(community, last.minusDays(days - 1L), last)
                    .chain(cells -> days(community, last, days, cells))
                    .chain(all -> agents.of(id).map(counted -> new BoardSheet(community, all, counted)));
        });
    }

    private Uni<List<BoardDay>> days(Community community, LocalDate last, int days, List<Cell> cells) {
        Map<LocalDate, List<Cell>> byDay = cells.stream().collect(Collectors.groupingBy(Cell::date));
        Uni<List<BoardDay>> all = Uni.createFrom().item(new ArrayList<>());
        for (var n = 0; n < days; n++) {
            var date = last.minusDays(n);
            all = all.chain(some -> wasteOf(community, date)
                    .invoke(points -> some.add(BoardDay.of(date, byDay.getOrDefault(date, List.of()), points)))
                    .replaceWith(some));
        }
        return all;
    }

    private Uni<List<Point>> wasteOf(Community community, LocalDate date) {
        return waste.isResolvable()
                ? waste.get().of(community, date)
                : Uni.createFrom().item(List.of());
    }
}
