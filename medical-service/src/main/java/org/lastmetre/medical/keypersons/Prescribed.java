package org.lastmetre.medical.keypersons;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.medical.privacy.Fingerprints;
import org.lastmetre.medical.trips.OpenList;
import org.lastmetre.medical.trips.OpenLists;

/** What a prescription has asked for by itself is being bought: the ledger doesn't ask for it a second time. */
@ApplicationScoped
class Prescribed {
    private final OpenLists lists;
    private final Fingerprints fingerprints;
    private final Communities communities;

    Prescribed(OpenLists lists, Fingerprints fingerprints, Communities communities) {
        this.lists = lists;
        this.fingerprints = fingerprints;
        this.communities = communities;
    }

    /** These persons in their order, with what they are short of and a prescription has asked for noted as being bought. */
    Uni<List<KeyPerson>> noted(Tx tx, List<KeyPerson> persons, Instant now) {
        var marks = persons.stream()
                .filter(person -> person.mustBuy(today(person, now)))
                .map(person -> person.mark(fingerprints))
                .toList();
        return marks.isEmpty()
                ? Uni.createFrom().item(persons)
                : lists.of(tx, marks).map(open -> persons.stream()
                        .map(person -> noted(person, open, now))
                        .toList());
    }

    private KeyPerson noted(KeyPerson person, List<OpenList> open, Instant now) {
        var mark = person.mark(fingerprints);
        Map<String, UUID> byName = new HashMap<>();
        open.stream()
                .filter(list -> list.prescribed() && list.person().equals(mark))
                .forEach(list -> list.names()
                        .forEach(name -> byName.put(name, list.request().value())));
        return byName.isEmpty() ? person : person.boughtBy(byName, today(person, now));
    }

    private LocalDate today(KeyPerson person, Instant now) {
        return communities.known(person.community()).dateAt(now);
    }
}
