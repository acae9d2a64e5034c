package org.lastmetre.medical.keypersons;

/** What only those may know who care for a key person; name and phone may be null. */
public record Particulars(String name, String phone, KeyCategory category, Medicines medicines) {
    Particulars with(Medicines now) {
        return new Particulars(name, phone, category, now);
    }

    /** No log may tell any of it. */
    @Override
    public String toString() {
        return "Particulars[…]";
    }
}
