package org.lastmetre.sanitation.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.community.SiteKind;
import org.lastmetre.sanitation.Town;

class BoardTest {
    private static Cell cell(String site, int hour, int done, int late, int missed) {
        var coverage = new Coverage(done + late + missed, done, late, missed, 0, 0);
        return new Cell(Town.DAY, site, SiteKind.CHECKPOINT, null, hour, coverage);
    }

    @Test
    void hoursAddUpToSitesAndSitesToTheDay() {
        var day = BoardDay.of(
                Town.DAY, List.of(cell("a", 7, 1, 0, 0), cell("a", 9, 0, 1, 0), cell("b", 7, 0, 0, 1)), List.of());
        assertThat(day.sites()).extracting(SiteLine::site).containsExactly("a", "b");
        assertThat(day.sites().get(0).coverage()).isEqualTo(new Coverage(2, 1, 1, 0, 0, 0));
        assertThat(day.coverage()).isEqualTo(new Coverage(3, 1, 1, 1, 0, 0));
        assertThat(day.coverage().share()).isEqualTo(2 / 3.0, within(1e-9));
    }

    @Test
    void whatIsOpenOrSkippedIsNoGapInTheCoverage() {
        assertThat(new Coverage(4, 1, 0, 0, 2, 1).share()).isEqualTo(1);
        assertThat(Coverage.NONE.share()).isEqualTo(1);
        assertThat(new Coverage(2, 0, 0, 2, 0, 0).share()).isZero();
    }

    @Test
    void theWorstSitesAreThoseWhereMostWasMissedThenLate() {
        var cells = List.of(
                cell("fine", 7, 6, 0, 0),
                cell("late", 7, 1, 5, 0),
                cell("once", 7, 5, 0, 1),
                cell("twice", 7, 4, 0, 2));
        assertThat(BoardDay.of(Town.DAY, cells, List.of()).worst())
                .extracting(SiteLine::site)
                .containsExactly("twice", "once", "late");
    }

    @Test
    void noMoreThanFiveAreCalledTheWorst() {
        var cells =
                IntStream.range(0, 9).mapToObj(n -> cell("s" + n, 7, 0, 0, 1)).toList();
        assertThat(BoardDay.of(Town.DAY, cells, List.of()).worst()).hasSize(5);
    }
}
