package org.lastmetre.dispatch.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.dispatch.Town;

/** A visit is wanted, made or over; repeats and late news are ordinary. */
class VisitTest {
    private static final UUID ID = new UUID(1, 1);
    private static final Instant AT = Town.at("10:15");
    private static final Visit WANTED = Visit.wanted(wanted(3), "G1");

    @Test
    void theFirstReportCounts() {
        var inVain = WANTED.reported(false);
        assertThat(inVain.state()).isEqualTo(Visit.State.VISITED);
        assertThat(inVain.answered()).isFalse();
        assertThat(inVain.version()).isEqualTo(1);
        assertThat(inVain.reported(false)).isEqualTo(inVain);
    }

    @Test
    void thatSomebodyOpenedIsNewsHoweverLateAndOnce() {
        var opened = WANTED.reported(false).reported(true);
        assertThat(opened.answered()).isTrue();
        assertThat(opened.version()).isEqualTo(2);
        assertThat(opened.reported(true)).isEqualTo(opened);
        assertThat(opened.reported(false)).isEqualTo(opened);
        assertThat(over().reported(true).answered()).isTrue();
    }

    @Test
    void thatNobodyOpenedIsNoNewsOnceItIsOver() {
        assertThat(over().reported(false)).isEqualTo(over());
    }

    @Test
    void whatIsNotWantedAnyMoreIsNotOpen() {
        assertThat(WANTED.isOpen()).isTrue();
        assertThat(over().isOpen()).isFalse();
        var visited = WANTED.reported(true);
        assertThat(visited.heard(ended(4), null).state()).isEqualTo(Visit.State.VISITED);
    }

    @Test
    void repeatsAndOlderNewsChangeNothing() {
        assertThat(WANTED.heard(wanted(3), "G1")).isEqualTo(WANTED);
        assertThat(over().heard(wanted(3), "G1")).isEqualTo(over());
        assertThat(over().heard(ended(4), null)).isEqualTo(over());
    }

    @Test
    void aVisitThatIsWantedAgainIsOpenAgainAndItsReportsCountOn() {
        var again = WANTED.reported(false).heard(wanted(6), "G1");
        assertThat(again.isOpen()).isTrue();
        assertThat(again.answered()).isNull();
        assertThat(again.reported(true).version()).isEqualTo(2);
    }

    private static Visit over() {
        return WANTED.heard(ended(4), null);
    }

    private static VisitNews wanted(long version) {
        return new VisitNews(ID, Town.ID, version, new VisitNews.Door("1", "1", "301"), AT);
    }

    private static VisitNews ended(long version) {
        return new VisitNews(ID, Town.ID, version, null, AT);
    }
}
