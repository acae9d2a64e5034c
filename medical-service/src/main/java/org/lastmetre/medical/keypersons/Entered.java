package org.lastmetre.medical.keypersons;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.trips.Door;

/** A key person as somebody enters them into the ledger. */
public record Entered(
        KeyPersonId id,
        CommunityId community,
        Door door,
        boolean callDaily,
        String name,
        String phone,
        KeyCategory category,
        List<MedicineLeft> medicines) {
    /**
     * @param bought the purchases that are over
     * @throws Refusal 409 {@code key-person-elsewhere} for one of another community
     */
    KeyPerson appliedTo(Optional<KeyPerson> known, Set<UUID> bought, LocalDate today) {
        if (known.filter(one -> !one.community().equals(community)).isPresent()) {
            throw Refusal.conflict("key-person-elsewhere", "the key person is in the ledger of another community");
        }
        var before = known.map(KeyPerson::medicines).orElse(Medicines.NONE);
        var now = new Particulars(name, phone, category, before.replacedBy(medicines, bought, today));
        var version = known.map(KeyPerson::version).orElse(0L);
        return new KeyPerson(id, community, door, callDaily, now, version + 1);
    }
}
