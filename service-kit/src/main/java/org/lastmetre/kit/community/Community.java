package org.lastmetre.kit.community;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.lastmetre.addresses.AddressResolver;
import org.lastmetre.addresses.Directory;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.Containment;

/** A community as every service knows it: where its doors are, what its policies say, how far its buildings are closed. */
public record Community(
        CommunityId id,
        long version,
        ZoneId zone,
        String receptionPoint,
        Directory directory,
        AddressResolver resolver,
        boolean goodsMustBeDisinfected,
        DeliveryPolicy delivery,
        Sanitation sanitation,
        Map<String, Containment> containment) {

    public Containment containmentOf(String building) {
        return containment.getOrDefault(building, Containment.OPEN);
    }

    public boolean nothingGoesInto(String building) {
        return containmentOf(building).nothingGoesIn();
    }

    public LocalDate dateAt(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    public LocalTime timeAt(Instant instant) {
        return LocalTime.ofInstant(instant, zone);
    }

    /** The instant of a local time; one that a clock change skips is the first one after it. */
    public Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(zone).toInstant();
    }

    /** The instant as the community's people write it. */
    public OffsetDateTime local(Instant instant) {
        return instant == null ? null : OffsetDateTime.ofInstant(instant, zone);
    }

    Community with(Map<String, Containment> states) {
        return new Community(
                id,
                version,
                zone,
                receptionPoint,
                directory,
                resolver,
                goodsMustBeDisinfected,
                delivery,
                sanitation,
                Map.copyOf(states));
    }
}
