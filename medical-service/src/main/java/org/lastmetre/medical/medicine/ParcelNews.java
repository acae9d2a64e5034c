package org.lastmetre.medical.medicine;

import java.time.Instant;
import org.lastmetre.kit.vocabulary.PackageCode;

/**
 * What becomes of a package.
 *
 * @param version counts what dispatch said of this one; 0 for what reception says, which counts otherwise
 */
public record ParcelNews(PackageCode code, Parcel.Whereabouts whereabouts, long version, Instant at) {
    /** Reception sent it back, or took it out: it never gets to a door. */
    public static ParcelNews keptBack(PackageCode code, Instant at) {
        return new ParcelNews(code, Parcel.Whereabouts.RETURNED, 0, at);
    }

    boolean isOfReception() {
        return version == 0;
    }
}
