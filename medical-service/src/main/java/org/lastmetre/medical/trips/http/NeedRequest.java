package org.lastmetre.medical.trips.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.lastmetre.medical.trips.Need;

/** What the vehicle must have; {@code companions} travel along. */
public record NeedRequest(
        Boolean wheelchair,
        Boolean stretcher,
        @Min(0) @Max(10) Integer companions,
        @Min(1) @Max(3) Integer protectionLevel) {
    public Need need() {
        return new Need(
                Boolean.TRUE.equals(wheelchair),
                Boolean.TRUE.equals(stretcher),
                companions == null ? 0 : companions,
                protectionLevel == null ? 1 : protectionLevel);
    }
}
