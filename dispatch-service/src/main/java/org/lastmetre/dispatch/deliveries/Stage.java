package org.lastmetre.dispatch.deliveries;

/** Where dispatch knows a package to be; what sorting says only ever moves it forward. */
public enum Stage {
    /** At reception, waiting for disinfection or its shelf. */
    RECEIVED(0),
    /** At reception, waiting for a human to find its door. */
    HELD_BACK(0),
    SHELVED(1),
    /** In a sealed batch, ready to be carried. */
    SEALED(2),
    /** In a run that has not left. */
    PLANNED(3),
    /** With the runner. */
    OUT(3),
    /** With the building's volunteer. */
    AT_BUILDING(3),
    /** Back at reception, coming again. */
    FAILED(3),
    DELIVERED(4),
    /** Back at reception for a human. */
    RETURNED(4),
    /** Taken out by sorting because its order was cancelled. */
    WITHDRAWN(2);

    private final int rank;

    Stage(int rank) {
        this.rank = rank;
    }

    boolean isBefore(Stage other) {
        return rank < other.rank;
    }

    public boolean isFinal() {
        return this == DELIVERED || this == RETURNED || this == WITHDRAWN;
    }

    /** Between the reception point and the door. */
    public boolean isOut() {
        return this == OUT || this == AT_BUILDING;
    }

    public boolean isOnHand() {
        return !isFinal() && !isOut();
    }
}
