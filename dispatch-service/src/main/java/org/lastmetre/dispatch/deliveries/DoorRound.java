package org.lastmetre.dispatch.deliveries;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.lastmetre.kit.commit.Result;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;

/** Decides reports from doors one after the other on packages in memory, so that each sees what the one before did. */
final class DoorRound {
    private final Map<PackageCode, Item> items;
    private final PackageAccess access;
    private final Function<CommunityId, Optional<Community>> communities;
    private final Instant now;
    private final List<DoorStep> steps = new ArrayList<>();

    /** @param underWay the runs that are not done, of those whose end is not known from their packages */
    DoorRound(
            Map<PackageCode, Item> items,
            Collection<UUID> underWay,
            Function<CommunityId, Optional<Community>> communities,
            Instant now) {
        this.items = new LinkedHashMap<>(items);
        this.access = PackageAccess.of(items, underWay);
        this.communities = communities;
        this.now = now;
    }

    List<Result<DoorStep>> all(List<DoorReport> reports) {
        return reports.stream().map(report -> Result.of(() -> one(report))).toList();
    }

    private DoorStep one(DoorReport report) {
        var item = access.reached(report.code(), items.get(report.code()), report.reach());
        var community = communities
                .apply(item.community())
                .orElseThrow(() -> Refusal.busy("the community is not known here yet"));
        var step = new Door(new DoorTerms(community), now).report(item, report);
        items.put(report.code(), step.after());
        steps.add(step);
        return step;
    }

    List<DoorStep> steps() {
        return steps;
    }

    /** The packages that changed, as they are now. */
    List<Item> changed() {
        return steps.stream()
                .map(step -> items.get(step.after().code()))
                .distinct()
                .toList();
    }
}
