package org.lastmetre.medical.vehicles;

import java.util.regex.Pattern;

/** The name a vehicle is known by: 1 to 64 letters and digits of any script, dots, dashes, underscores. */
public record VehicleId(String value) implements Comparable<VehicleId> {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._-]{1,64}");

    public VehicleId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a vehicle's id has 1 to 64 letters, digits, '.', '_' or '-'");
        }
    }

    /** @return null for null */
    public static VehicleId ofNullable(String value) {
        return value == null ? null : new VehicleId(value);
    }

    @Override
    public int compareTo(VehicleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
