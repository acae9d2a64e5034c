package org.lastmetre.medical.medicine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.trips.Ask;
import org.lastmetre.medical.trips.Detail;
import org.lastmetre.medical.trips.Door;
import org.lastmetre.medical.trips.Kind;
import org.lastmetre.medical.trips.Need;
import org.lastmetre.medical.trips.NewTrip;

/**
 * Which medicines somebody takes, and how long each lasts.
 *
 * @param mark by which the same person is known again; null once erased
 * @param recurring whether it is asked for again ahead of running out, or once
 * @param endedAt null while there is something to ask for
 */
public record Prescription(
        PrescriptionId id,
        CommunityId community,
        Door door,
        String mark,
        String person,
        boolean recurring,
        List<Supply> supplies,
        Instant endedAt,
        long version) {
    public Prescription {
        supplies = List.copyOf(supplies);
    }

    /** As somebody puts it; what is known and not told anew stays, so that a repeat asks for nothing twice. */
    static Prescription put(NewPrescription asked, Optional<Prescription> known, LocalDate today) {
        known.ifPresent(before -> before.requireSame(asked));
        var supplies = asked.lines().stream()
                .map(line -> known.flatMap(before -> before.supply(line.name()))
                        .map(before -> line.supply(before.lastsUntil(), before.done() && !asked.recurring()))
                        .orElseGet(() -> line.supply(today, false)))
                .toList();
        var version = known.map(Prescription::version).orElse(0L) + 1;
        return new Prescription(
                asked.id(),
                asked.community(),
                asked.door(),
                asked.mark(),
                asked.person(),
                asked.recurring(),
                supplies,
                null,
                version);
    }

    static Refusal unknown(PrescriptionId id) {
        return Refusal.notFound("unknown-prescription", "there is no prescription " + id);
    }

    /** @throws Refusal 409 {@code prescription-of-another} */
    private void requireSame(NewPrescription asked) {
        if (!community.equals(asked.community()) || mark != null && !mark.equals(asked.mark())) {
            throw Refusal.conflict("prescription-of-another", "this id is that of another person's prescription");
        }
    }

    private Optional<Supply> supply(String name) {
        return supplies.stream().filter(supply -> supply.name().equals(name)).findFirst();
    }

    /** The first day on which something is to be asked for; empty if nothing is any more. */
    public Optional<LocalDate> nextDay(SupplyRules rules) {
        return endedAt != null
                ? Optional.empty()
                : supplies.stream()
                        .filter(supply -> !supply.done())
                        .map(supply -> rules.dayToAsk(supply.lastsUntil()))
                        .min(Comparator.naturalOrder());
    }

    boolean isDue(LocalDate today, SupplyRules rules) {
        return endedAt == null && supplies.stream().anyMatch(supply -> supply.isDue(today, rules));
    }

    /** The request for all that is due. */
    NewTrip request(LocalDate today, SupplyRules rules, Instant now) {
        var due = supplies.stream().filter(supply -> supply.isDue(today, rules));
        var detail =
                new Detail(person, null, null, null, due.map(Supply::medicine).toList(), null);
        return new NewTrip(
                community, door, mark, new Ask(Kind.MEDICINE, Kind.MEDICINE.usualTriage(), Need.NONE), now, detail);
    }

    Prescription asked(LocalDate today, SupplyRules rules, Instant now) {
        var next = supplies.stream()
                .map(supply -> supply.isDue(today, rules) ? supply.asked(today, recurring) : supply)
                .toList();
        var over = next.stream().allMatch(Supply::done);
        return new Prescription(id, community, door, mark, person, recurring, next, over ? now : null, version + 1);
    }

    Prescription ended(Instant now) {
        return endedAt == null
                ? new Prescription(id, community, door, mark, person, recurring, supplies, now, version + 1)
                : this;
    }

    /** No log may tell any of it. */
    @Override
    public String toString() {
        return "Prescription[" + id + "]";
    }
}
