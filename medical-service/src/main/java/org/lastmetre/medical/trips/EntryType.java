package org.lastmetre.medical.trips;

/** What can happen to a request, in the words of its timeline. */
public enum EntryType {
    TripRequested,
    TripAssigned,
    TripMilestone,
    TripRequeued,
    TripEscalated,
    TripClosed
}
