package org.lastmetre.sanitation.waste;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lastmetre.addresses.AddressResolver;
import org.lastmetre.addresses.Directory;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.community.Sanitation;
import org.lastmetre.kit.community.Site;
import org.lastmetre.kit.community.SiteKind;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.Weight;

/** A community in Shanghai with one waste point, and its bags and hauls, to test with. */
final class Dump {
    static final CommunityId ID = new CommunityId("town");
    static final Tolerance TOLERANCE = new Tolerance(2, 0.05);
    static final ForecastRules RULES = new ForecastRules(Duration.ofHours(1), Duration.ofMinutes(30));

    private Dump() {}

    /** @param local such as {@code 2026-03-01T21:59} */
    static Instant at(String local) {
        return OffsetDateTime.parse(local + ":00+08:00").toInstant();
    }

    static Community community(LocalTime clearedBy) {
        return community(clearedBy, "Asia/Shanghai");
    }

    static Community community(LocalTime clearedBy, String zone) {
        var directory = new Directory(ID.value(), List.of("Town"), List.of());
        var sites = List.of(
                new Site("W1", SiteKind.WASTE_POINT, null, null), new Site("gate", SiteKind.CHECKPOINT, null, null));
        var policy =
                new Sanitation(6, LocalTime.of(7, 0), LocalTime.of(21, 0), Duration.ofMinutes(90), clearedBy, sites);
        return new Community(
                ID,
                1,
                ZoneId.of(zone),
                "gate",
                directory,
                new AddressResolver(directory),
                false,
                null,
                policy,
                Map.of());
    }

    static NewBag newBag(String seal, WasteKind kind, double kg) {
        return new NewBag(new SealId(seal), ID, "W1", kind, new Weight(kg), "crew-2", at("2026-03-01T16:00"));
    }

    static Bag bag(String seal, WasteKind kind, double kg) {
        return newBag(seal, kind, kg)
                .sealed(community(LocalTime.of(22, 0)), at("2026-03-01T16:01"))
                .bag();
    }

    static NewHaul newHaul(Double weightKg, String... seals) {
        var ids = List.of(seals).stream().map(SealId::new).toList();
        return new NewHaul(ID, "W-3", ids, weightKg, "crew-2", at("2026-03-01T19:00"));
    }

    static Haul haul(Double weightKg, Bag... bags) {
        var seals = List.of(bags).stream().map(bag -> bag.seal().value()).toArray(String[]::new);
        var now = at("2026-03-01T19:00");
        return newHaul(weightKg, seals).load(new HaulId(new UUID(1, 1)), List.of(bags), LocalDate.of(2026, 3, 1), now);
    }
}
