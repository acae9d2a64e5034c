package org.lastmetre.sanitation.waste;

/** What is in a bag; the kinds never meet in a vehicle. */
public enum WasteKind {
    HOUSEHOLD,
    /** In yellow bags: waste of people who are ill, and of those who look after them. */
    MEDICAL
}
