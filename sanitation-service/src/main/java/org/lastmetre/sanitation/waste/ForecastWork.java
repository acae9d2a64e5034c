package org.lastmetre.sanitation.waste;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.due.DueWork;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Says ahead of the hour that waste may stay, at the hour that it did, and when that is over; each change once. */
@ApplicationScoped
class ForecastWork implements DueWork {
    private final Communities communities;
    private final Watch watch;
    private final WasteAnnouncer announcer;
    private final ForecastRules rules;

    ForecastWork(Communities communities, Watch watch, WasteAnnouncer announcer, ForecastRules rules) {
        this.communities = communities;
        this.watch = watch;
        this.announcer = announcer;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "waste-forecast";
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        var hours = communities.all().stream()
                .map(community -> ClearanceHour.of(community, now))
                .flatMap(Optional::stream)
                .toList();
        return watch.waiting(tx, hours)
                .chain(waiting -> watch.said(tx, waiting.keySet()).map(said -> risks(hours, waiting, said, now)))
                .chain(risks -> risks.isEmpty() ? Uni.createFrom().voidItem() : say(tx, risks));
    }

    private List<Risk> risks(
            List<ClearanceHour> hours, Map<CommunityId, Waiting> waiting, Map<CommunityId, Said> said, Instant now) {
        return hours.stream()
                .flatMap(hour -> risk(hour, waiting.get(hour.community()), said.get(hour.community()), now).stream())
                .toList();
    }

    private Optional<Risk> risk(ClearanceHour hour, Waiting waiting, Said said, Instant now) {
        if (waiting == null && said == null) {
            return Optional.empty();
        }
        var left = waiting == null ? Waiting.nothingIn(hour.community()) : waiting;
        var last = said == null ? Said.nothingOf(hour.community()) : said;
        return last.change(Outlook.of(left, hour, rules, now), now);
    }

    private Uni<Void> say(Tx tx, List<Risk> risks) {
        return watch.say(tx, risks).chain(() -> announcer.risks(tx, risks));
    }
}
