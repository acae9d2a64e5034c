package org.lastmetre.console.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.junit.jupiter.api.Test;

class AlertReaderTest {
    private static final String MISSED = """
            {"items": [
                {"id": "k1", "date": "2026-04-10", "building": "7", "reason": "NOT_REACHED",
                 "since": "2026-04-10T11:00:00+08:00"},
                {"id": "k2", "date": "2026-04-10", "building": "8", "reason": "NO_CALLER",
                 "since": "2026-04-11T00:00:00+08:00"}], "next": null}""";

    @Test
    void everyCheckInThatWasMissedIsAnAlertOfItsBuildingUnderItsOwnId() throws JsonProcessingException {
        var alerts = AlertReader.missedCheckIns("c1", new ObjectMapper().readTree(MISSED))
                .toList();
        assertThat(alerts).extracting(Alert::id).containsExactly("check-in-missed:c1:k1", "check-in-missed:c1:k2");
        assertThat(alerts).extracting(Alert::kind).containsOnly(AlertKind.CHECK_IN_MISSED);
        assertThat(alerts.get(0).since()).isEqualTo("2026-04-10T11:00:00+08:00");
        assertThat(alerts.get(0).detail()).contains("building 7", "NOT_REACHED");
    }

    @Test
    void nothingIsMissedWhereNobodyCouldBeAsked() {
        assertThat(AlertReader.missedCheckIns("c1", MissingNode.getInstance())).isEmpty();
    }
}
