package org.lastmetre.dispatch.clearance;

import java.time.Instant;
import java.time.LocalDate;
import org.lastmetre.kit.vocabulary.CommunityId;

/** The danger that goods of a day stay overnight has changed; {@code version} counts what was said of the day. */
public record Risk(CommunityId community, LocalDate date, long version, Forecast forecast, Instant at) {
    public Risk numbered(long number) {
        return new Risk(community, date, number, forecast, at);
    }
}
