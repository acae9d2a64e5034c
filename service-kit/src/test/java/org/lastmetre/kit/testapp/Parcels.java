package org.lastmetre.kit.testapp;

import java.time.Instant;
import org.lastmetre.contracts.Household;
import org.lastmetre.contracts.ParcelEvent.PackageAddressResolved;

/** Small events to test with. */
public final class Parcels {
    private Parcels() {}

    public static PackageAddressResolved parcel(String code, long version) {
        return new PackageAddressResolved(
                "fumin-garden",
                code,
                version,
                new Household("7", "2", "301", "G2"),
                Instant.parse("2026-03-01T01:00:00Z"));
    }
}
