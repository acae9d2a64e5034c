package org.lastmetre.kit.community;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lastmetre.addresses.AddressResolver;
import org.lastmetre.addresses.Directory;
import org.lastmetre.contracts.CommunityDocument;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Makes a community of its published document. */
public final class CommunityMaker {
    private CommunityMaker() {}

    /** @throws RuntimeException if the document is not one that the owner would have taken */
    public static Community from(CommunityDocument document, long version) {
        var directory = directory(document);
        return new Community(
                new CommunityId(document.id()),
                version,
                ZoneId.of(document.timeZone()),
                document.receptionPoint().id(),
                directory,
                new AddressResolver(directory),
                document.goodsMustBeDisinfected(),
                policy(document.deliveryPolicy()),
                sanitation(document),
                Map.of());
    }

    /** The known doors of a document. */
    public static Directory directory(CommunityDocument document) {
        var names = Stream.of(document.name().zh(), document.name().en())
                .filter(name -> name != null && !name.isBlank())
                .toList();
        return new Directory(
                document.id(),
                names,
                document.grids().stream().map(CommunityMaker::grid).toList());
    }

    private static Directory.Grid grid(CommunityDocument.Grid grid) {
        var buildings = grid.buildings().stream().map(CommunityMaker::building).toList();
        var name = grid.name() == null ? grid.id() : grid.name().zh();
        return new Directory.Grid(grid.id(), name, buildings);
    }

    private static Directory.Building building(CommunityDocument.Building building) {
        var units = building.units().stream()
                .map(unit -> new Directory.Unit(unit.id(), unit.floors(), unit.roomsPerFloor()))
                .toList();
        List<String> aliases = building.aliases() == null ? List.of() : building.aliases();
        return new Directory.Building(building.id(), building.name(), aliases, units);
    }

    private static DeliveryPolicy policy(CommunityDocument.DeliveryPolicy policy) {
        var windows = policy.windows().stream()
                .map(window -> new WindowRule(Category.valueOf(window.category()), window.opens(), window.closes()))
                .toList();
        var light = policy.lightAfternoon();
        return new DeliveryPolicy(
                windows,
                light == null ? null : new LightAfternoon(light.from(), light.to(), light.maxOpenItemsPerVolunteer()),
                policy.waveEvery(),
                policy.batchLimit().packages(),
                policy.batchLimit().weightKg().doubleValue(),
                policy.receptionCloses(),
                policy.clearedBy(),
                policy.deliveryAttempts());
    }

    private static Sanitation sanitation(CommunityDocument document) {
        var policy = document.sanitationPolicy();
        List<CommunityDocument.Site> listed = document.sites() == null ? List.of() : document.sites();
        var sites = listed.stream().map(CommunityMaker::site).toList();
        return policy == null
                ? Sanitation.NONE.withSites(sites)
                : new Sanitation(
                        policy.roundsPerDay(),
                        policy.firstRoundAt(),
                        policy.lastRoundAt(),
                        policy.minimumGap(),
                        policy.wasteClearedBy(),
                        sites);
    }

    private static Site site(CommunityDocument.Site site) {
        return new Site(site.id(), SiteKind.valueOf(site.kind()), site.building(), site.grid());
    }
}
