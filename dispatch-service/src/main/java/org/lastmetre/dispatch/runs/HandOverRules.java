package org.lastmetre.dispatch.runs;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.lastmetre.dispatch.deliveries.DoorTerms;
import org.lastmetre.dispatch.deliveries.Handing;
import org.lastmetre.dispatch.deliveries.Handing.Act;
import org.lastmetre.dispatch.deliveries.Item;
import org.lastmetre.dispatch.deliveries.Stage;
import org.lastmetre.dispatch.deliveries.Step;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.PackageCode;

/** The rules at the foot of a building: sent N, accepted N, or a reason for the difference. */
final class HandOverRules {
    private final Run run;
    private final Map<PackageCode, Item> items;
    private final DoorTerms terms;
    private final Instant now;

    HandOverRules(Run run, Map<PackageCode, Item> items, DoorTerms terms, Instant now) {
        this.run = run;
        this.items = items;
        this.terms = terms;
        this.now = now;
    }

    /** @throws Refusal 404 {@code unknown-stop}, 409 {@code not-departed} or {@code already-handed-over}, 400 */
    HandedOver take(HandOver told) {
        var stop = run.stop(told.building()).orElseThrow(() -> RunAccess.unknownStop(run, told.building()));
        mayBeTakenOver(stop);
        var sent = stop.packages().stream()
                .map(items::get)
                .filter(item -> item.isIn(run.id(), Stage.OUT))
                .sorted(Comparator.comparing(Item::code))
                .toList();
        return told.accepted() == null ? counted(stop, sent, told) : listed(stop, sent, told);
    }

    private void mayBeTakenOver(Stop stop) {
        if (run.state() == Run.State.PLANNED) {
            throw Refusal.conflict("not-departed", "run " + run.id() + " has not left");
        }
        if (stop.state() != Stop.State.WAITING) {
            throw Refusal.conflict("already-handed-over", "stop " + stop.building() + " is " + stop.state());
        }
    }

    private HandedOver listed(Stop stop, List<Item> sent, HandOver told) {
        told.accepted().stream()
                .filter(code -> !stop.packages().contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw Refusal.invalid("accepted", code + " was not sent to this building with this run");
                });
        var taken = sent.stream()
                .filter(item -> told.accepted().contains(item.code()))
                .toList();
        var missing = sent.stream()
                .filter(item -> !taken.contains(item))
                .map(item -> back(item, told))
                .toList();
        return handedOver(stop, sent.size(), taken.size(), taken, missing, told);
    }

    /** Nobody can say which of them are missing, so all count as taken over; the difference stays on record. */
    private HandedOver counted(Stop stop, List<Item> sent, HandOver told) {
        if (told.acceptedCount() > sent.size()) {
            throw Refusal.invalid("acceptedCount", "only " + sent.size() + " were sent");
        }
        return handedOver(stop, sent.size(), told.acceptedCount(), sent, List.of(), told);
    }

    private HandedOver handedOver(
            Stop stop, int sent, int accepted, List<Item> taken, List<Step> missing, HandOver told) {
        var differs = accepted < sent;
        if (differs && told.difference() == null) {
            throw Refusal.invalid("difference", "says why " + accepted + " of " + sent + " were accepted");
        }
        var takeover = new Takeover(sent, accepted, differs ? told.difference() : null, now);
        var there = taken.stream()
                .map(item -> item.handedOver(told.by(), told.scan(), now))
                .toList();
        var after = run.handedOver(stop.takenOver(told.by(), takeover, missing.size()));
        var stopAfter = after.stop(stop.building()).orElseThrow();
        return new HandedOver(after, stopAfter, there, missing, now);
    }

    private Step back(Item item, HandOver told) {
        var comesAgain = terms.comesAgain(item.category(), now);
        var handing = new Handing(Act.NOT_ACCEPTED, told.by().value(), told.difference(), told.scan(), now);
        return item.notAccepted(handing, terms.reception(), comesAgain);
    }
}
