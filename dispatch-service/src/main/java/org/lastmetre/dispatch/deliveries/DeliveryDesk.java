package org.lastmetre.dispatch.deliveries;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.lastmetre.kit.commit.Group;
import org.lastmetre.kit.commit.Groups;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.commit.Result;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.PackageCode;

/** Records what became of packages at the door; reports that arrive together are committed together. */
@ApplicationScoped
public class DeliveryDesk {
    private final Items items;
    private final RunsUnderWay runs;
    private final Custody custody;
    private final DoorAnnouncer announcer;
    private final ItemFollower follower;
    private final Communities communities;
    private final Clock clock;
    private final Group<DoorReport, DoorStep> group;

    DeliveryDesk(
            Items items,
            RunsUnderWay runs,
            Custody custody,
            DoorAnnouncer announcer,
            ItemFollower follower,
            Communities communities,
            Clock clock,
            Groups groups) {
        this.items = items;
        this.runs = runs;
        this.custody = custody;
        this.announcer = announcer;
        this.follower = follower;
        this.communities = communities;
        this.clock = clock;
        this.group = groups.of("deliveries", this::apply);
    }

    /** Fails with 404 {@code unknown-package}, 409 {@code not-at-building} or {@code already-delivered}, and its like. */
    public Uni<Reply> report(DoorReport report, Once<DoorStep> once) {
        return group.submit(report, report.reach().own(once));
    }

    private Uni<List<Result<DoorStep>>> apply(Tx tx, List<DoorReport> reports) {
        var codes = reports.stream().map(DoorReport::code).distinct().toList();
        return items.lock(tx, codes).chain(known -> round(tx, known, reports)).chain(round -> {
            var results = round.all(reports);
            return save(tx, round).replaceWith(results);
        });
    }

    private Uni<DoorRound> round(Tx tx, Map<PackageCode, Item> known, List<DoorReport> reports) {
        return runs.of(tx, PackageAccess.unsure(known, reports))
                .map(underWay -> new DoorRound(known, underWay, communities::find, clock.now()));
    }

    private Uni<Void> save(Tx tx, DoorRound round) {
        if (round.steps().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return items.save(tx, round.changed())
                .chain(() -> custody.append(
                        tx, round.steps().stream().map(DoorStep::link).toList()))
                .chain(() -> announcer.announce(
                        tx, round.steps().stream().map(DoorStep::fact).toList()))
                .chain(() -> follower.reported(tx, round.steps()));
    }

    /** The chain of custody of a package, oldest first; fails with 404 {@code unknown-package}. */
    public Uni<CustodySheet> custody(PackageCode code) {
        return items.find(code)
                .map(known -> known.orElseThrow(() -> PackageAccess.unknown(code)))
                .chain(item -> custody.of(code).map(links -> new CustodySheet(item, links)));
    }
}
