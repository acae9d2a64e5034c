package org.lastmetre.dispatch.runs;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lastmetre.dispatch.volunteers.VolunteerId;

/** A hand-over at which fewer were accepted than sent. */
public record Difference(UUID run, String building, VolunteerId volunteer, Takeover takeover) {
    /** Where it stands in the list. */
    public Position position() {
        return new Position(takeover.at(), run, building);
    }

    /** A place in the list: by time, then by run and building. */
    public record Position(Instant at, UUID run, String building) {
        /** @return empty for text that can't be a place in the list */
        public static Optional<Position> parse(String text) {
            var parts = text.split("/", 3);
            if (parts.length != 3 || !parts[0].startsWith("2")) {
                return Optional.empty();
            }
            try {
                return Optional.of(new Position(Instant.parse(parts[0]), UUID.fromString(parts[1]), parts[2]));
            } catch (DateTimeException | IllegalArgumentException foreign) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return at + "/" + run + "/" + building;
        }
    }
}
