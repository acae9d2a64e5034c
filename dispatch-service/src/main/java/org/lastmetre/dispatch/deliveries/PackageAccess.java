package org.lastmetre.dispatch.deliveries;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lastmetre.dispatch.volunteers.Reach;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.PackageCode;

/**
 * Which packages a caller reaches at the doors. To a volunteer a package is there while a run under way brings it to its
 * hands or has it in them, and what it delivered until that run is done; any other is refused as if it did not exist.
 */
final class PackageAccess {
    private final Set<UUID> underWay;

    private PackageAccess(Set<UUID> underWay) {
        this.underWay = underWay;
    }

    /** The runs of which it has to be asked whether they are under way: those of packages that volunteers delivered before. */
    static Set<UUID> unsure(Map<PackageCode, Item> items, Collection<DoorReport> reports) {
        return reports.stream()
                .filter(report -> !report.reach().isAll() && items.containsKey(report.code()))
                .map(report -> items.get(report.code()))
                .filter(item -> item.stage() == Stage.DELIVERED && item.way().run() != null)
                .map(item -> item.way().run())
                .collect(Collectors.toSet());
    }

    /** @param underWay those of the {@link #unsure} runs that are not done; runs of packages on their way are not done either */
    static PackageAccess of(Map<PackageCode, Item> items, Collection<UUID> underWay) {
        var all = new HashSet<>(underWay);
        items.values().stream()
                .filter(PackageAccess::isCarried)
                .map(item -> item.way().run())
                .forEach(all::add);
        return new PackageAccess(all);
    }

    /** @throws Refusal 404 {@code unknown-package}; {@code item} may be null for none */
    Item reached(PackageCode code, Item item, Reach reach) {
        if (item == null || !reach.volunteer().map(me -> isOwn(item, me)).orElse(true)) {
            throw unknown(code);
        }
        return item;
    }

    private boolean isOwn(Item item, VolunteerId me) {
        var takesIt = me.equals(item.way().volunteer());
        var hasIt = item.chain().holder().equals(Party.volunteer(me));
        return isCarried(item)
                ? takesIt || hasIt
                : item.stage() == Stage.DELIVERED
                        && takesIt
                        && underWay.contains(item.way().run());
    }

    private static boolean isCarried(Item item) {
        return item.stage() == Stage.PLANNED || item.stage().isOut();
    }

    static Refusal unknown(PackageCode code) {
        return Refusal.notFound("unknown-package", "there is no package " + code);
    }
}
