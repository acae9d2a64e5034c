package org.lastmetre.medical.medicine;

import java.time.Instant;
import org.lastmetre.kit.vocabulary.PackageCode;

/** What dispatch says of a package; {@code version} counts what it said of this one. */
public record ParcelNews(PackageCode code, Parcel.Whereabouts whereabouts, long version, Instant at) {}
