package org.lastmetre.dispatch.clearance;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lastmetre.dispatch.clearance.Clearances.Key;
import org.lastmetre.dispatch.windows.WindowSchedule;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;

/** A community today: how it stands and what is to be expected. */
record Outlook(Community community, Key key, Standing standing, Forecast forecast) {
    /** Days that are looked at again. */
    private static final int LOOK_BACK = 7;

    /** One for every community; where nothing is left the risk may be over. */
    static List<Outlook> of(Collection<Community> communities, Map<CommunityId, Standing> standings, Instant now) {
        return communities.stream()
                .map(community -> of(community, standings.getOrDefault(community.id(), Standing.EMPTY), now))
                .toList();
    }

    private static Outlook of(Community community, Standing standing, Instant now) {
        var day = ClearanceDay.of(community, community.dateAt(now));
        var forecast = Forecast.of(standing, community, day, now);
        return new Outlook(community, new Key(community.id(), day.date()), standing, forecast);
    }

    /** The days of late that are not cleared, whatever was said of them: what came in time for them is still here. */
    Stream<Key> notCleared() {
        return key.date()
                .minusDays(LOOK_BACK)
                .datesUntil(key.date().plusDays(1))
                .filter(date -> standing.hasLeftOf(ClearanceDay.of(community, date)))
                .map(date -> new Key(key.community(), date));
    }

    /** Where what was last told is no longer so; of a day that was never at risk nothing is told. */
    static List<Risk> risks(List<Outlook> outlooks, Map<Key, Forecast.State> told, Instant now) {
        return outlooks.stream()
                .filter(outlook -> outlook.isNews(told.getOrDefault(outlook.key(), Forecast.State.GREEN)))
                .map(outlook -> outlook.risk(now))
                .toList();
    }

    /** A day that was cleared stays so: what comes after it is of the next. */
    private boolean isNews(Forecast.State told) {
        return told != Forecast.State.CLEARED && risk() != (told.isRisk() ? told : Forecast.State.GREEN);
    }

    private Forecast.State risk() {
        return forecast.state().isRisk() ? forecast.state() : Forecast.State.GREEN;
    }

    private Risk risk(Instant now) {
        var told = new Forecast(
                risk(), forecast.onHand(), forecast.out(), forecast.expectedClearAt(), forecast.deadline());
        return new Risk(key.community(), key.date(), 0, told, now);
    }

    /** The categories that are to be called outside of their windows: all at risk, else those that can't go today. */
    Set<Category> wantsExtra(Instant now) {
        var schedule = new WindowSchedule(community);
        return standing.callable().stream()
                .filter(category -> forecast.state().isRisk() || !schedule.goesToday(category, now))
                .collect(Collectors.toSet());
    }

    /** Extra calls keep the rhythm of waves; one from the future was made before the clock was set back. */
    boolean isExtraDue(Instant last, Instant now) {
        return last == null
                || last.isAfter(now)
                || !now.isBefore(last.plus(community.delivery().waveEvery()));
    }
}
