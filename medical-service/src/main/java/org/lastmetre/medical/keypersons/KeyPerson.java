package org.lastmetre.medical.keypersons;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.privacy.Fingerprints;
import org.lastmetre.medical.trips.Door;

/** Somebody who must not be forgotten; {@code version} counts the changes. */
public record KeyPerson(
        KeyPersonId id, CommunityId community, Door door, boolean callDaily, Particulars particulars, long version) {
    public static Refusal unknown(KeyPersonId id) {
        return Refusal.notFound("unknown-key-person", "there is no key person " + id);
    }

    /** By which the same person is known again when they ask for help: by their name, or else by this ledger's. */
    public String name() {
        return particulars.name() == null ? id.value() : particulars.name();
    }

    public Medicines medicines() {
        return particulars.medicines();
    }

    /** A call told some medicines anew; {@code bought} are the purchases that are over. */
    KeyPerson told(List<MedicineLeft> told, Set<UUID> bought, LocalDate today, Instant call) {
        return with(medicines().updatedBy(told, bought, today, call));
    }

    KeyPerson boughtBy(UUID request, LocalDate today) {
        return with(medicines().boughtBy(request, today));
    }

    /** @param requests that buy medicines already, by their names */
    KeyPerson boughtBy(Map<String, UUID> requests, LocalDate today) {
        return with(medicines().boughtBy(requests, today));
    }

    /** By which the same person is known again in requests and prescriptions. */
    String mark(Fingerprints fingerprints) {
        return fingerprints.of(door.person(community, name()));
    }

    private KeyPerson with(Medicines now) {
        return now.equals(medicines())
                ? this
                : new KeyPerson(id, community, door, callDaily, particulars.with(now), version + 1);
    }

    boolean mustBuy(LocalDate today) {
        return !medicines().toBuy(today).isEmpty();
    }
}
