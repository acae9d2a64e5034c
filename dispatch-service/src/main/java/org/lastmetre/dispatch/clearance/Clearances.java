package org.lastmetre.dispatch.clearance;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** What was said of days. */
public interface Clearances {
    /** A day of a community. */
    record Key(CommunityId community, LocalDate date) {}

    /** The state last told of each of these days; a day of which nothing was told is left out. */
    Uni<Map<Key, Forecast.State>> told(Tx tx, Collection<Key> days);

    /** Notes risks as told. Gives them numbered. */
    Uni<List<Risk>> note(Tx tx, List<Risk> risks);

    /** When each community was last called an extra run for. */
    Uni<Map<CommunityId, Instant>> extraCalls(Tx tx);

    Uni<Void> noteExtraCalls(Tx tx, Collection<CommunityId> communities, Instant at);

    /** The last day of each community that was dealt with. */
    Uni<Map<CommunityId, LocalDate>> certifiedThrough(Tx tx);

    Uni<Void> noteCertifiedThrough(Tx tx, Map<CommunityId, LocalDate> days);

    /** Keeps a certificate. Gives it numbered, or nothing if the day has one. */
    Uni<Optional<Certificate>> keep(Tx tx, Certificate certificate);

    /** Takes back the certificates of these days that say they were cleared: they are ended again. */
    Uni<Void> reopen(Tx tx, Collection<Key> days);

    Uni<Optional<Certificate>> find(CommunityId community, LocalDate date);
}
