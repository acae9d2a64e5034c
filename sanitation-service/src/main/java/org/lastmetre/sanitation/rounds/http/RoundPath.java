package org.lastmetre.sanitation.rounds.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Paging;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.sanitation.rounds.Round;
import org.lastmetre.sanitation.rounds.RoundId;
import org.lastmetre.sanitation.rounds.Rounds.Position;

/** The round of a path, and positions in lists of rounds. */
final class RoundPath {
    private RoundPath() {}

    /** @throws Refusal 404 for what can't be an id */
    static RoundId id(String id) {
        return Asked.inPath(id, text -> new RoundId(UUID.fromString(text)), Round::unknown);
    }

    /** @return null for the beginning */
    static Position position(String after) {
        var said = Asked.after(after);
        if (said == null) {
            return null;
        }
        var parts = said.split("\\|", 2);
        try {
            return new Position(Instant.parse(parts[0]), parts[1]);
        } catch (DateTimeException | ArrayIndexOutOfBoundsException foreign) {
            throw Paging.invalidAfter();
        }
    }

    static String position(Round round) {
        return round.slot().dueFrom() + "|" + round.site().id();
    }
}
