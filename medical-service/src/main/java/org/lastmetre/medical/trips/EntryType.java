package org.lastmetre.medical.trips;

/** What can happen to a request, in the words of its timeline. */
public enum EntryType {
    TripRequested,
    TripAssigned,
    TripMilestone,
    TripRequeued,
    TripEscalated,
    TripClosed,
    /** Somebody goes to buy the list. */
    MedicineClaimed,
    /** The list was bought; its detail are the codes of the packages. */
    MedicinePurchased,
    /** What became of a package at the door; its detail is {@code code:whereabouts}. */
    MedicineMoved
}
