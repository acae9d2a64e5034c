package org.lastmetre.sanitation.alerts.http;

import java.time.OffsetDateTime;
import org.lastmetre.kit.community.Community;
import org.lastmetre.sanitation.alerts.Alert;
import org.lastmetre.sanitation.alerts.AlertType;

/** What wants a human, since when. */
public record AlertView(AlertType type, String subject, OffsetDateTime since, String detail) {
    static AlertView of(Alert alert, Community community) {
        return new AlertView(alert.type(), alert.subject(), community.local(alert.since()), alert.detail());
    }
}
