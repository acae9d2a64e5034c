package org.lastmetre.dispatch.deliveries;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lastmetre.dispatch.deliveries.Handing.Act;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;

/** Takes in what sorting says, one piece of news after the other, on packages in memory. */
final class Hearing {
    private final Map<PackageCode, Item> items;
    private final Function<CommunityId, Party> receptions;
    private final Instant now;
    private final Map<PackageCode, Item> changed = new LinkedHashMap<>();
    private final List<CustodyLink> links = new ArrayList<>();

    Hearing(Map<PackageCode, Item> items, Function<CommunityId, Party> receptions, Instant now) {
        this.items = new LinkedHashMap<>(items);
        this.receptions = receptions;
        this.now = now;
    }

    Hearing all(List<Heard> news) {
        news.forEach(this::one);
        return this;
    }

    private void one(Heard heard) {
        var known = items.get(heard.code());
        if (known == null && heard.receivedAt() == null) {
            return;
        }
        var after = known == null ? heard.first() : heard.after(known);
        if (after != known) {
            keep(received(after));
        }
    }

    /** The first link of a chain: the carrier gave it to the reception point. */
    private Item received(Item item) {
        if (!item.chain().isEmpty() || item.moments().receivedAt() == null) {
            return item;
        }
        var at = Scan.none(item.moments().receivedAt());
        var reception = receptions.apply(item.community());
        var step = item.handed(reception, new Handing(Act.RECEIVED, reception.value(), null, at, now));
        links.add(step.link());
        return step.item();
    }

    private void keep(Item item) {
        items.put(item.code(), item);
        changed.put(item.code(), item);
    }

    List<Item> changed() {
        return List.copyOf(changed.values());
    }

    List<CustodyLink> links() {
        return links;
    }

    /** The communities in which something became ready to be carried. */
    List<CommunityId> withSealed() {
        return changed.values().stream()
                .filter(item -> item.stage() == Stage.SEALED)
                .map(Item::community)
                .distinct()
                .toList();
    }
}
