package org.lastmetre.e2e.faults.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** What a client knows of an operation after its last try. */
public sealed interface Outcome {
    /** Answered with a status of success. */
    record Ok(int status, JsonNode body) implements Outcome {}

    /** Answered with a refusal, and thus without an effect. */
    record Refused(int status, JsonNode body) implements Outcome {}

    /** Never answered: it happened once or not at all. */
    record Unknown(String why) implements Outcome {}

    /** For reports. */
    default String words() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
