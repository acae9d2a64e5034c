package org.lastmetre.sorting.reception;

/** How far a package has come; the last four are told by dispatch or end its way. */
public enum Stage {
    ANNOUNCED,
    /** At reception; its disinfection is not recorded yet. */
    AWAITING,
    /** At reception; nobody knows its door yet. */
    HELD,
    /** In a batch, open or sealed. */
    SHELVED,
    OUT,
    DELIVERED,
    /** Back at reception, or never let in: damaged, refused, cancelled before it came. */
    RETURNED,
    WITHDRAWN;

    /** Nothing more is done with it. */
    public boolean isFinal() {
        return this == DELIVERED || this == RETURNED || this == WITHDRAWN;
    }
}
