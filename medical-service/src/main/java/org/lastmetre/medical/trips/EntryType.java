package org.lastmetre.medical.trips;

/** What can happen to a request, in the words of its timeline. */
public enum EntryType {
    TripRequested,
    /** A vehicle goes; told again when it still goes though the request has become more. */
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
