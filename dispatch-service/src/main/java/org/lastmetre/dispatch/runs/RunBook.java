package org.lastmetre.dispatch.runs;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lastmetre.dispatch.deliveries.Item;
import org.lastmetre.dispatch.deliveries.Items;
import org.lastmetre.dispatch.volunteers.Reach;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;

/** Shows runs and what did not add up at their hand-overs. */
@ApplicationScoped
public class RunBook {
    private final Runs runs;
    private final Items items;
    private final Differences differences;
    private final Communities communities;
    private final Clock clock;

    RunBook(Runs runs, Items items, Differences differences, Communities communities, Clock clock) {
        this.runs = runs;
        this.items = items;
        this.differences = differences;
        this.communities = communities;
        this.clock = clock;
    }

    /** Fails with 404 {@code unknown-run}. */
    public Uni<RunSheet> run(UUID id, Reach reach) {
        var access = new RunAccess(reach);
        return runs.find(id)
                .map(run -> access.seen(run.orElseThrow(() -> RunAccess.unknown(id))))
                .chain(run -> sheets(List.of(run)))
                .map(sheets -> sheets.get(0));
    }

    /** Whether a run is there for somebody, now. */
    public Uni<Boolean> isThere(UUID id, Reach reach) {
        return runs.find(id).map(run -> run.filter(new RunAccess(reach)::sees).isPresent());
    }

    /** Fails with 404 {@code unknown-community}. */
    public Uni<List<RunSheet>> runs(Runs.Filter filter) {
        return communities
                .require(filter.community())
                .chain(() -> runs.find(filter))
                .chain(this::sheets);
    }

    private Uni<List<RunSheet>> sheets(List<Run> found) {
        var codes = found.stream().flatMap(run -> run.packages().stream()).toList();
        return items.find(codes)
                .map(known -> found.stream().map(run -> sheet(run, known)).toList());
    }

    private RunSheet sheet(Run run, Map<PackageCode, Item> known) {
        return new RunSheet(run, known, communities.known(run.community()));
    }

    /** Hand-overs that differed today and yesterday, the latest first; fails with 404 {@code unknown-community}. */
    public Uni<List<Difference>> differences(CommunityId id, Difference.Position after, int limit) {
        return communities.require(id).chain(community -> {
            var yesterday = community.dateAt(clock.now()).minusDays(1);
            return differences.of(id, community.at(yesterday, LocalTime.MIDNIGHT), after, limit);
        });
    }
}
