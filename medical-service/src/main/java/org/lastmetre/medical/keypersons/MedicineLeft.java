package org.lastmetre.medical.keypersons;

/** For how many days somebody still has a medicine, as told. */
public record MedicineLeft(String name, int daysLeft) {
    /** No log may tell it. */
    @Override
    public String toString() {
        return "MedicineLeft[…]";
    }
}
