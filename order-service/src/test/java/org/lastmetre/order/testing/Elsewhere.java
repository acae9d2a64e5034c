package org.lastmetre.order.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.lastmetre.contracts.DeliveryEvent.AttemptFailed;
import org.lastmetre.contracts.DeliveryEvent.PackageDelivered;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.RunEvent.BatchHandedOver;
import org.lastmetre.contracts.RunEvent.PackageStep;
import org.lastmetre.contracts.RunEvent.RunDeparted;
import org.lastmetre.contracts.SamplingEvent.BuildingCalled;
import org.lastmetre.contracts.SortingEvent.PackageHeld;
import org.lastmetre.contracts.SortingEvent.PackageReceived;
import org.lastmetre.contracts.SortingEvent.PackageShelved;
import org.lastmetre.contracts.SortingEvent.PackageWithdrawn;
import org.lastmetre.contracts.SortingEvent.WithdrawalRefused;
import org.lastmetre.testing.EventWriter;

/** Sorting, dispatch and sanitation as this service hears them: puts their events on the topics. */
public final class Elsewhere {
    private static final String GRID = "G3";
    private final EventWriter writer;
    private final String community;
    private Instant at = Instant.parse("2026-03-01T01:00:00Z");

    public Elsewhere(ObjectMapper json, String community) {
        this.writer = new EventWriter(json);
        this.community = community;
    }

    public void send(Event event) {
        writer.send(event);
    }

    public void send(Event event, UUID id) {
        writer.send(event, id);
    }

    private Instant next() {
        at = at.plusSeconds(60);
        return at;
    }

    public PackageReceived received(String code, UUID order, long version) {
        return new PackageReceived(
                community, code, order, version, "FRESH", "COMPLETE", "DISINFECT", null, null, null, next());
    }

    public PackageShelved shelved(String code, UUID order, long version) {
        var household = new org.lastmetre.contracts.Household("10", "2", "301", GRID);
        return new PackageShelved(
                community, code, order, version, "FRESH", household, UUID.randomUUID(), null, null, at, next());
    }

    public PackageHeld held(String code, long version, String text) {
        return new PackageHeld(community, code, null, version, "PARCEL", "NO_ADDRESS", text, next());
    }

    public PackageWithdrawn withdrawn(String code, UUID order, long version) {
        return new PackageWithdrawn(community, code, order, version, false, next());
    }

    public WithdrawalRefused refused(UUID order) {
        return new WithdrawalRefused(community, order, 1, "batch-sealed", next());
    }

    /** Of this moment: old calls are told to nobody. */
    public BuildingCalled called(String building) {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return new BuildingCalled(community, UUID.randomUUID(), 2, GRID, building, 56, now);
    }

    public RunDeparted departed(String code, UUID order, long version) {
        var step = new PackageStep(code, order, version);
        return new RunDeparted(community, UUID.randomUUID(), 2, GRID, "v-1", List.of(step), next());
    }

    public BatchHandedOver handedOver(String code, UUID order, long version) {
        var step = new PackageStep(code, order, version);
        return new BatchHandedOver(
                community, UUID.randomUUID(), 3, "10", "v-2", 1, List.of(step), List.of(), null, next());
    }

    public PackageDelivered delivered(String code, UUID order, long version, int attempt) {
        return new PackageDelivered(community, code, order, version, "10", "AT_DOOR", attempt, next());
    }

    public AttemptFailed failed(String code, UUID order, long version, int attempt) {
        return new AttemptFailed(community, code, order, version, "10", "NO_ANSWER", attempt, 3 - attempt, next());
    }
}
