package org.lastmetre.e2e.faults.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.e2e.faults.check.Samples.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.e2e.faults.history.Claim;
import org.lastmetre.e2e.faults.history.Claim.Known;
import org.lastmetre.e2e.faults.history.Kind;

class RoundsOnceTest {
    private static final Claim SCANNED = new Claim(Kind.ROUND, "r1", Known.DONE, "r1");
    private static final Claim UNKNOWN = new Claim(Kind.ROUND, "r1", Known.UNKNOWN, "");

    private static JsonNode round(String id, String dueFrom, String state) {
        return json("{'id':'%s','site':'gate','dueFrom':'%s','state':'%s'}".formatted(id, dueFrom, state));
    }

    private static List<Violation> found(List<JsonNode> rounds, Claim... claims) {
        return new RoundsOnce(List.of(claims)).check(rounds);
    }

    @Test
    void whatWasScannedIsDone() {
        assertThat(found(List.of(round("r1", "08:31", "DONE")), SCANNED)).isEmpty();
        assertThat(found(List.of(round("r1", "08:31", "LATE")), SCANNED)).isEmpty();
        assertThat(found(List.of(round("r1", "08:31", "MISSED")), SCANNED)).hasSize(1);
        assertThat(found(List.of(), SCANNED)).hasSize(1);
    }

    @Test
    void whatNobodyScannedIsNotDone() {
        assertThat(found(List.of(round("r1", "08:31", "DONE")))).hasSize(1);
        assertThat(found(List.of(round("r1", "08:31", "DONE")), UNKNOWN)).isEmpty();
        assertThat(found(List.of(round("r1", "08:31", "DUE")), UNKNOWN)).isEmpty();
    }

    @Test
    void aSiteHasEachRoundOnce() {
        assertThat(found(List.of(round("r1", "08:31", "DUE"), round("r2", "08:37", "DUE"))))
                .isEmpty();
        assertThat(found(List.of(round("r1", "08:31", "DUE"), round("r2", "08:31", "DUE"))))
                .hasSize(1);
    }
}
