package org.lastmetre.sanitation.alerts;

/** What of sanitation can want a human. */
public enum AlertType {
    /** Its time is nearly over or over, and it can still be done. */
    ROUND_OVERDUE,
    ROUND_MISSED,
    /** A site was scanned again before the gap to its last round had passed. */
    ROUND_BUNCHED,
    TASK_OVERDUE,
    AGENT_LOW,
    /** It is not gone by its hour, or may not be. */
    WASTE_OVERDUE,
    /** Two weights of a haul do not agree. */
    WASTE_DIFFERENCE
}
