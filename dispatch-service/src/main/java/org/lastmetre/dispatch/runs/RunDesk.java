package org.lastmetre.dispatch.runs;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.lastmetre.dispatch.deliveries.Custody;
import org.lastmetre.dispatch.deliveries.DoorTerms;
import org.lastmetre.dispatch.deliveries.Item;
import org.lastmetre.dispatch.deliveries.Items;
import org.lastmetre.dispatch.deliveries.Scan;
import org.lastmetre.dispatch.deliveries.Step;
import org.lastmetre.dispatch.volunteers.Reach;
import org.lastmetre.dispatch.volunteers.Volunteers;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.PackageCode;

/** Lets runs leave and be taken over. Packages are locked before their run, everywhere. */
@ApplicationScoped
public class RunDesk {
    private final Runs runs;
    private final Items items;
    private final Custody custody;
    private final Volunteers volunteers;
    private final RunAnnouncer announcer;
    private final RunFollower follower;
    private final Communities communities;
    private final Commands commands;
    private final Clock clock;

    RunDesk(
            Runs runs,
            Items items,
            Custody custody,
            Volunteers volunteers,
            RunAnnouncer announcer,
            RunFollower follower,
            Communities communities,
            Commands commands,
            Clock clock) {
        this.runs = runs;
        this.items = items;
        this.custody = custody;
        this.volunteers = volunteers;
        this.announcer = announcer;
        this.follower = follower;
        this.communities = communities;
        this.commands = commands;
        this.clock = clock;
    }

    /** Fails with 404 {@code unknown-run}, 409 {@code already-departed}. */
    public Uni<Reply> depart(UUID id, Scan scan, Reach reach, Once<RunSheet> once) {
        return once(reach.own(once), tx -> locked(tx, id).chain(found -> {
            new RunAccess(reach).mayDepart(found.run());
            var community = communities.known(found.run().community());
            var departure = Departure.of(found.run(), found.items(), community, scan, clock.now());
            return save(tx, departure, community)
                    .replaceWith(() -> sheet(departure.run(), found.items(), departure.items(), community));
        }));
    }

    private Uni<Void> save(Tx tx, Departure departure, Community community) {
        var run = departure.run();
        return items.save(tx, departure.items())
                .chain(() -> custody.append(
                        tx, departure.out().stream().map(Step::link).toList()))
                .chain(() -> runs.leaveOut(tx, run.id(), departure.leftOut()))
                .chain(() -> runs.save(tx, List.of(run)))
                .chain(() -> volunteers.addWork(tx, departure.work(), community.dateAt(clock.now())))
                .chain(() -> announcer.departed(tx, departure));
    }

    /** Fails with 404 {@code unknown-run} or {@code unknown-stop}, 409 {@code already-handed-over} and its like, 400. */
    public Uni<Reply> handOver(HandOver told, Reach reach, Once<RunSheet> once) {
        return once(reach.own(once), tx -> locked(tx, told.run()).chain(found -> {
            new RunAccess(reach).mayHandOver(found.run(), told.building(), told.by());
            var community = communities.known(found.run().community());
            var rules = new HandOverRules(found.run(), found.items(), new DoorTerms(community), clock.now());
            var handedOver = rules.take(told);
            return save(tx, found.run(), handedOver)
                    .replaceWith(() -> sheet(handedOver.run(), found.items(), handedOver.items(), community));
        }));
    }

    private Uni<Void> save(Tx tx, Run before, HandedOver handedOver) {
        var run = handedOver.run();
        return items.save(tx, handedOver.items())
                .chain(() ->
                        custody.append(tx, handedOver.steps().map(Step::link).toList()))
                .chain(() -> runs.save(tx, List.of(run)))
                .chain(() -> volunteers.tasksChanged(tx, Run.peopleOf(before, run)))
                .chain(() -> announcer.handedOver(tx, handedOver))
                .chain(() -> follower.readyToCarry(tx, run.isCompleted() ? List.of(run.community()) : List.of()));
    }

    /** That a run is not there any more may be the effect of the scan's twin, committed at the same moment. */
    private Uni<Reply> once(Once<RunSheet> once, Function<Tx, Uni<RunSheet>> work) {
        return commands.once(once, work)
                .onFailure(RunDesk::isGone)
                .recoverWithUni(
                        gone -> commands.once(once, tx -> Uni.createFrom().failure(gone)));
    }

    private static boolean isGone(Throwable failure) {
        return failure instanceof Refusal refusal && refusal.kind() == Refusal.Kind.NOT_FOUND;
    }

    private record Found(Run run, Map<PackageCode, Item> items) {}

    private Uni<Found> locked(Tx tx, UUID id) {
        return runs.packagesOf(tx, id)
                .map(codes -> codes.orElseThrow(() -> RunAccess.unknown(id)))
                .chain(codes -> items.lock(tx, codes))
                .chain(known -> runs.lock(tx, List.of(id)).map(found -> new Found(found.get(id), known)));
    }

    private static RunSheet sheet(Run run, Map<PackageCode, Item> before, List<Item> changed, Community community) {
        var now = new LinkedHashMap<>(before);
        changed.forEach(item -> now.put(item.code(), item));
        return new RunSheet(run, now, community);
    }
}
