package org.lastmetre.dispatch.clearance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lastmetre.dispatch.windows.Call;
import org.lastmetre.dispatch.windows.CallDesk;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.due.DueWork;
import org.lastmetre.kit.id.Ids;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Watches over every community in which anything is left: tells when it may stay overnight, and calls extra runs. */
@ApplicationScoped
class ForecastWork implements DueWork {
    private final Communities communities;
    private final Standings standings;
    private final Clearances clearances;
    private final ClearanceAnnouncer announcer;
    private final CallDesk calls;
    private final Ids ids;

    ForecastWork(
            Communities communities,
            Standings standings,
            Clearances clearances,
            ClearanceAnnouncer announcer,
            CallDesk calls,
            Ids ids) {
        this.communities = communities;
        this.standings = standings;
        this.clearances = clearances;
        this.announcer = announcer;
        this.calls = calls;
        this.ids = ids;
    }

    @Override
    public String name() {
        return "dispatch-forecast";
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        return standings
                .of(tx, communities.all(), now)
                .map(found -> Outlook.of(communities.all(), found, now))
                .call(outlooks -> reopen(tx, outlooks))
                .chain(outlooks -> look(tx, outlooks, now));
    }

    /** What sorting said may be heard late, even after a day was certified. */
    private Uni<Void> reopen(Tx tx, List<Outlook> outlooks) {
        var days = outlooks.stream().flatMap(Outlook::notCleared).toList();
        return days.isEmpty() ? Uni.createFrom().voidItem() : clearances.reopen(tx, days);
    }

    private Uni<Void> look(Tx tx, List<Outlook> outlooks, Instant now) {
        return clearances
                .told(tx, outlooks.stream().map(Outlook::key).toList())
                .map(told -> Outlook.risks(outlooks, told, now))
                .chain(risks -> tell(tx, risks))
                .chain(() -> callExtra(tx, outlooks, now));
    }

    private Uni<Void> tell(Tx tx, List<Risk> risks) {
        return risks.isEmpty()
                ? Uni.createFrom().voidItem()
                : clearances.note(tx, risks).chain(numbered -> announcer.risks(tx, numbered));
    }

    private Uni<Void> callExtra(Tx tx, List<Outlook> outlooks, Instant now) {
        var wanting = outlooks.stream()
                .filter(outlook -> !outlook.wantsExtra(now).isEmpty())
                .toList();
        return wanting.isEmpty()
                ? Uni.createFrom().voidItem()
                : clearances.extraCalls(tx).chain(last -> callExtra(tx, wanting, last, now));
    }

    private Uni<Void> callExtra(Tx tx, List<Outlook> wanting, Map<CommunityId, Instant> last, Instant now) {
        var due = wanting.stream()
                .filter(outlook -> outlook.isExtraDue(last.get(outlook.key().community()), now))
                .toList();
        if (due.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var made = due.stream()
                .map(outlook -> call(outlook.community(), outlook.wantsExtra(now), now))
                .toList();
        return clearances
                .noteExtraCalls(tx, made.stream().map(Call::community).toList(), now)
                .chain(() -> calls.call(tx, made));
    }

    private Call call(Community community, Set<Category> categories, Instant now) {
        return Call.extra(ids.next(), community, categories, now);
    }
}
