package org.lastmetre.sorting.reception;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.sorting.batches.Piece;
import org.lastmetre.sorting.batches.Shelf;
import org.lastmetre.sorting.batches.Sorter;

/** The packages that one transaction has locked, worked on in memory; remembers what changed and what happened. */
final class ReceptionBench {
    private final Map<PackageCode, Parcel> parcels = new HashMap<>();
    private final Set<PackageCode> there;
    private final Map<UUID, Set<PackageCode>> missing = new HashMap<>();
    private final Map<PackageCode, Parcel> changed = new LinkedHashMap<>();
    private final List<Fact> facts = new ArrayList<>();
    private final Sorter sorter;

    /** @param missing by order, the packages that have not arrived */
    ReceptionBench(Collection<Parcel> locked, Map<UUID, ? extends Collection<PackageCode>> missing, Sorter sorter) {
        locked.forEach(parcel -> parcels.put(parcel.code(), parcel));
        this.there = Set.copyOf(parcels.keySet());
        missing.forEach((order, codes) -> this.missing.put(order, new HashSet<>(codes)));
        this.sorter = sorter;
    }

    /** @return null if there is no such package */
    Parcel find(PackageCode code) {
        return parcels.get(code);
    }

    Sorter sorter() {
        return sorter;
    }

    Parcel keep(Parcel parcel) {
        parcels.put(parcel.code(), parcel);
        changed.put(parcel.code(), parcel);
        return parcel;
    }

    void tell(Fact fact) {
        facts.add(fact);
    }

    /** Notes the arrival of an order's package. @return whether none of the order is missing now */
    boolean completes(Parcel parcel) {
        var left = missing.getOrDefault(parcel.orderId(), Set.of());
        return left.isEmpty() || (left.remove(parcel.code()) && left.isEmpty());
    }

    /** A package that is let in goes on: to disinfection, to its shelf, or to review. */
    Next letIn(Parcel parcel, Community community, String labelText, Instant now) {
        if (parcel.door() == null) {
            var held = keep(parcel.hold(parcel.review() == null ? "NO_ADDRESS" : parcel.review()));
            tell(new Fact.Held(held, LabelText.masked(labelText), now));
            return Next.REVIEW;
        }
        if (community.goodsMustBeDisinfected() && !parcel.disinfected()) {
            keep(parcel.await());
            return Next.DISINFECT;
        }
        shelve(parcel, now);
        return Next.SHELVE;
    }

    void shelve(Parcel parcel, Instant now) {
        var batch = sorter.put(shelfOf(parcel), parcel.door().grid(), pieceOf(parcel), now);
        tell(new Fact.Shelved(keep(parcel.shelve(batch)), now));
    }

    static Shelf shelfOf(Parcel parcel) {
        return new Shelf(parcel.community(), parcel.door().building(), parcel.category());
    }

    static Piece pieceOf(Parcel parcel) {
        return new Piece(
                parcel.code(),
                parcel.orderId(),
                parcel.door().unit(),
                parcel.door().room(),
                parcel.weight(),
                parcel.note(),
                parcel.receivedAt());
    }

    /** Those that were not there when the bench was opened. */
    List<Parcel> fresh() {
        return changed(code -> !there.contains(code));
    }

    /** Those that were locked, and are changed. */
    List<Parcel> replaced() {
        return changed(there::contains);
    }

    private List<Parcel> changed(Predicate<PackageCode> which) {
        return changed.values().stream()
                .filter(parcel -> which.test(parcel.code()))
                .toList();
    }

    List<Fact> facts() {
        return facts;
    }
}
