package org.lastmetre.sanitation.rounds;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sanitation.rounds.Rounds.Day;
import org.lastmetre.sanitation.rounds.Rounds.Filter;
import org.lastmetre.sanitation.rounds.Rounds.Position;

/** Shows rounds: a day's, and the way through those that are due. */
@ApplicationScoped
public class RoundBook {
    /** More than a person walks before the list is asked for again. */
    private static final int DUE_AT_MOST = 1_000;

    private final Rounds rounds;
    private final Communities communities;
    private final Clock clock;

    RoundBook(Rounds rounds, Communities communities, Clock clock) {
        this.rounds = rounds;
        this.communities = communities;
        this.clock = clock;
    }

    /** Which rounds are asked for; all but the community may be null, the date then is today. */
    public record Question(
            CommunityId community, LocalDate date, String site, RoundState state, Position after, int limit) {
        Filter on(LocalDate today) {
            return new Filter(community, date == null ? today : date, site, state, after, limit);
        }
    }

    /** Fails with 404 {@code unknown-community}. */
    public Uni<List<RoundSheet>> list(Question question) {
        return communities.require(question.community()).chain(community -> rounds.list(
                        question.on(community.dateAt(clock.now())))
                .map(found -> found.stream()
                        .map(round -> new RoundSheet(round, community))
                        .toList()));
    }

    /** The way through what may be done now; {@code grid} null for all. Fails with 404 {@code unknown-community}. */
    public Uni<List<RoundSheet>> route(CommunityId id, String grid, int limit) {
        return communities.require(id).chain(community -> due(community).map(due -> new Walk(community)
                .through(due, grid).stream()
                        .limit(limit)
                        .map(round -> new RoundSheet(round, community))
                        .toList()));
    }

    /** What is due and was not done so lately that a scan would be refused. */
    private Uni<List<Round>> due(Community community) {
        var now = clock.now();
        var today = new Day(community.id(), community.dateAt(now));
        return rounds.due(today, now, community.sanitation().minimumGap(), DUE_AT_MOST);
    }
}
