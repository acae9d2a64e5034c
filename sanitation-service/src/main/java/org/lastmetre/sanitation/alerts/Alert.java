package org.lastmetre.sanitation.alerts;

import java.time.Instant;

/**
 * Something of a community that wants a human now, and is gone as soon as it is looked after.
 *
 * @param subject the id of what it is about, the same as long as the alert is open
 * @param detail one sentence for a screen
 */
public record Alert(AlertType type, String subject, Instant since, String detail) {}
