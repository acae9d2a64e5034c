package org.lastmetre.sanitation.waste;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;

/**
 * A load as somebody tells it; {@code at} by the device.
 *
 * @param weightKg what was weighed when loading; null if nothing was
 */
public record NewHaul(
        CommunityId community, String vehicle, List<SealId> seals, Double weightKg, String by, Instant at) {
    public NewHaul {
        seals = List.copyOf(seals);
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The bags in the order told. @throws Refusal 404 {@code unknown-bag} for one that isn't the community's */
    List<Bag> bagsOf(Map<SealId, Bag> known) {
        return seals.stream().map(seal -> bag(known, seal)).toList();
    }

    private Bag bag(Map<SealId, Bag> known, SealId seal) {
        return Optional.ofNullable(known.get(seal))
                .filter(bag -> bag.community().equals(community))
                .orElseThrow(() -> Bag.unknown(seal));
    }

    /** The haul that all of these went with, if they did and it may be this one told again. */
    Optional<HaulId> together(List<Bag> bags) {
        var hauls = new HashSet<>(
                bags.stream().map(Bag::haul).filter(Objects::nonNull).toList());
        return hauls.size() == 1 && bags.stream().allMatch(bag -> bag.haul() != null)
                ? Optional.of(hauls.iterator().next())
                : Optional.empty();
    }

    boolean isTold(Haul haul) {
        return haul.vehicle().equals(vehicle)
                && haul.bags() == seals.size()
                && Objects.equals(haul.weightKg(), weightKg)
                && haul.loaded().isOf(by, at);
    }

    /**
     * @throws Refusal 409 {@code already-hauled} with the bags that are, or {@code mixed-kinds}
     */
    Haul load(HaulId id, List<Bag> bags, LocalDate day, Instant now) {
        refuseHauled(bags);
        var kind = bags.get(0).kind();
        if (bags.stream().anyMatch(bag -> bag.kind() != kind)) {
            throw Refusal.conflict("mixed-kinds", "medical waste goes in a vehicle of its own");
        }
        var sealedKg = bags.stream().mapToDouble(bag -> bag.weight().kg()).sum();
        var stamp = new Stamp(by, at, now);
        return new Haul(id, community, vehicle, kind, day, bags.size(), sealedKg, weightKg, stamp, null);
    }

    private static void refuseHauled(List<Bag> bags) {
        var hauled = bags.stream()
                .filter(bag -> bag.state() != BagState.SEALED)
                .map(bag -> bag.seal().value())
                .toList();
        if (!hauled.isEmpty()) {
            throw Refusal.conflict("already-hauled", hauled.size() + " of the bags went with another haul")
                    .with("sealIds", hauled);
        }
    }
}
