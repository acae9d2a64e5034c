package org.lastmetre.medical.keypersons;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.trips.Door;

/** A morning of calls to test with: nine o'clock in Shanghai, called again after an hour, visited within one. */
final class Calling {
    static final CommunityId TOWN = new CommunityId("town");
    static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    static final Instant NINE = Instant.parse("2026-03-01T01:00:00Z");
    static final CallRules RULES = new CallRules(Duration.ofMinutes(60), Duration.ofMinutes(60));
    static final CheckInId ID = new CheckInId(new UUID(1, 1));
    static final Spot SPOT = new Spot(new Door("7", "1", "301"), "G2");

    private Calling() {}

    static CheckIn due() {
        return CheckIn.due(ID, new KeyPersonId("p-1"), TOWN, DAY, SPOT, NINE.minusSeconds(3600));
    }

    static Instant minutes(long afterNine) {
        return NINE.plus(Duration.ofMinutes(afterNine));
    }

    static Answer inVain(Instant at) {
        return new Answer(ID, false, null, List.of(), "chen", at, false);
    }

    static Answer reached(Condition condition, Instant at) {
        return new Answer(ID, true, condition, List.of(), "chen", at, false);
    }

    /** Called in vain at these minutes after nine, each told at once. */
    static CheckIn calledInVainAt(long... minutes) {
        var checkIn = due();
        for (var minute : minutes) {
            checkIn = checkIn.told(inVain(minutes(minute)), RULES, minutes(minute))
                    .after();
        }
        return checkIn;
    }
}
