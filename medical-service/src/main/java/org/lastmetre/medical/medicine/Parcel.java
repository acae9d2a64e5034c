package org.lastmetre.medical.medicine;

import org.lastmetre.kit.vocabulary.PackageCode;

/** A package of medicine and what dispatch last said of it; {@code version} is dispatch's, 0 before it said anything. */
public record Parcel(PackageCode code, Whereabouts whereabouts, long version) {
    /** Where a package is that was bought. */
    public enum Whereabouts {
        ON_ITS_WAY,
        /** Nobody took it; it comes again. */
        ATTEMPT_FAILED,
        DELIVERED,
        RETURNED
    }

    static Parcel bought(PackageCode code) {
        return new Parcel(code, Whereabouts.ON_ITS_WAY, 0);
    }

    /** What reception says counts until it is known where the package ended; dispatch may still say otherwise. */
    boolean isNewer(ParcelNews news) {
        return news.code().equals(code) && (news.isOfReception() ? isOnItsWay() : news.version() > version);
    }

    private boolean isOnItsWay() {
        return whereabouts == Whereabouts.ON_ITS_WAY || whereabouts == Whereabouts.ATTEMPT_FAILED;
    }

    Parcel heard(ParcelNews news) {
        return new Parcel(code, news.whereabouts(), Math.max(version, news.version()));
    }
}
