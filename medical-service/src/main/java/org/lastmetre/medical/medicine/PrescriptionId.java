package org.lastmetre.medical.medicine;

import java.util.regex.Pattern;

/** The name a prescription is known by: 1 to 64 letters and digits, dots, dashes, underscores; says nothing of a person. */
public record PrescriptionId(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    public PrescriptionId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a prescription's id has 1 to 64 of A-Z a-z 0-9 . _ -");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
