package org.lastmetre.medical.trips;

/** What somebody asks for; unless it is said otherwise its kind tells how pressing it is. */
public enum Kind {
    EMERGENCY(Triage.IMMEDIATE),
    APPOINTMENT(Triage.ROUTINE),
    /** A list to buy; no vehicle goes for it. */
    MEDICINE(Triage.URGENT);

    private final Triage usual;

    Kind(Triage usual) {
        this.usual = usual;
    }

    public Triage usualTriage() {
        return usual;
    }

    public boolean needsVehicle() {
        return this != MEDICINE;
    }
}
