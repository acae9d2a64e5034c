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
    void tooFewVehiclesAreAnAlertUntilEnoughStandByAgain() throws JsonProcessingException {
        var low = """
                {"reserve": {"standby": 0, "kept": 1, "low": true, "since": "2026-04-10T09:20:00+08:00"}}""";
        var alert =
                AlertReader.reserveLow("c1", new ObjectMapper().readTree(low)).toList();
        assertThat(alert).extracting(Alert::id).containsExactly("vehicle-reserve-low:c1:vehicles");
        assertThat(alert.get(0).since()).isEqualTo("2026-04-10T09:20:00+08:00");
        assertThat(alert.get(0).detail()).startsWith("0 of 1 vehicles");
        var again = """
                {"reserve": {"standby": 1, "kept": 1, "low": false}}""";
        assertThat(AlertReader.reserveLow("c1", new ObjectMapper().readTree(again)))
                .isEmpty();
        assertThat(AlertReader.reserveLow("c1", MissingNode.getInstance())).isEmpty();
    }

    @Test
    void everyEscalatedTripIsAnAlertUntilItIsOnTheBoardNoMore() throws JsonProcessingException {
        var board = """
                {"escalated": [{"id": "t1", "building": "7", "since": "2026-04-10T10:01:00+08:00"},
                               {"id": "t2", "building": "8", "since": "2026-04-10T10:02:00+08:00"}]}""";
        var alerts = AlertReader.escalatedTrips("c1", new ObjectMapper().readTree(board))
                .toList();
        assertThat(alerts).extracting(Alert::id).containsExactly("trip-escalated:c1:t1", "trip-escalated:c1:t2");
        assertThat(alerts.get(0).detail()).contains("building 7");
        assertThat(AlertReader.escalatedTrips("c1", new ObjectMapper().readTree("{\"escalated\": []}")))
                .isEmpty();
        assertThat(AlertReader.escalatedTrips("c1", MissingNode.getInstance())).isEmpty();
    }

    @Test
    void whatSanitationSaysIsAnAlertOfItsKindUnlessItIsNewerThanThisConsole() throws JsonProcessingException {
        var open = """
                {"items": [{"type": "ROUND_MISSED", "subject": "r1", "since": "2026-04-10T09:48:00+08:00",
                            "detail": "gate was not disinfected"},
                           {"type": "SOMETHING_NEW", "subject": "x", "since": "2026-04-10T09:48:00+08:00"}]}""";
        var alerts =
                AlertReader.sanitation("c1", new ObjectMapper().readTree(open)).toList();
        assertThat(alerts).extracting(Alert::id).containsExactly("round-missed:c1:r1");
        assertThat(alerts.get(0).kind()).isEqualTo(AlertKind.ROUND_MISSED);
        assertThat(alerts.get(0).detail()).isEqualTo("gate was not disinfected");
        assertThat(AlertReader.sanitation("c1", MissingNode.getInstance())).isEmpty();
    }

    @Test
    void aSiteThatWasScannedTooSoonIsAnAlertOfTheRoundBefore() throws JsonProcessingException {
        var open = """
                {"items": [{"type": "ROUND_BUNCHED", "subject": "r1", "since": "2026-04-10T09:50:00+08:00",
                            "detail": "gate was disinfected at 09:47 and scanned at 09:50"}]}""";
        var alerts =
                AlertReader.sanitation("c1", new ObjectMapper().readTree(open)).toList();
        assertThat(alerts).extracting(Alert::id).containsExactly("round-bunched:c1:r1");
    }

    @Test
    void weightsThatDoNotAgreeAreAnAlertOfTheirHaul() throws JsonProcessingException {
        var open = """
                {"items": [{"type": "WASTE_DIFFERENCE", "subject": "h1/DISPOSAL", "since": "2026-04-10T20:40:00+08:00",
                            "detail": "W-3: 24.9 kg expected, 21.0 kg weighed at DISPOSAL"}]}""";
        var alerts =
                AlertReader.sanitation("c1", new ObjectMapper().readTree(open)).toList();
        assertThat(alerts).extracting(Alert::id).containsExactly("waste-difference:c1:h1/DISPOSAL");
    }

    @Test
    void nothingIsMissedWhereNobodyCouldBeAsked() {
        assertThat(AlertReader.missedCheckIns("c1", MissingNode.getInstance())).isEmpty();
    }
}
