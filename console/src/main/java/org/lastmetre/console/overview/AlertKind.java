package org.lastmetre.console.overview;

/** What can want a human. */
enum AlertKind {
    OVERNIGHT_RISK,
    ADDRESS_REVIEW_WAITING,
    CUSTODY_DIFFERENCE,
    CHECK_IN_MISSED,
    VEHICLE_RESERVE_LOW,
    TRIP_ESCALATED,
    /** Its time is nearly over or over, and it can still be done. */
    ROUND_OVERDUE,
    ROUND_MISSED,
    /** A site was scanned again before the gap to its last round had passed. */
    ROUND_BUNCHED,
    TASK_OVERDUE,
    AGENT_LOW,
    WASTE_OVERDUE,
    /** Two weights of a haul do not agree. */
    WASTE_DIFFERENCE,
    /** What a service says of its own health, such as a full disk; the same in every community. */
    SERVICE_TROUBLE
}
