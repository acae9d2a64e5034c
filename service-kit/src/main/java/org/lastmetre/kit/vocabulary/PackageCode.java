package org.lastmetre.kit.vocabulary;

import java.util.UUID;
import java.util.regex.Pattern;

/** What a scanner reads from a package: 1 to 64 characters that every barcode can carry; unique everywhere. */
public record PackageCode(String value) implements Comparable<PackageCode> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
    private static final char[] CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();

    public PackageCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a package code has 1 to 64 of A-Z a-z 0-9 . _ : -");
        }
    }

    /** A code of our own, from the 80 low bits of an id: "LM" and 16 Crockford base32 characters. */
    public static PackageCode from(UUID id) {
        var code = new StringBuilder("LM");
        var high = id.getMostSignificantBits() & 0xFFFF;
        var low = id.getLeastSignificantBits();
        for (var bit = 75; bit >= 0; bit -= 5) {
            code.append(CROCKFORD[(int) (bits(high, low, bit) & 31)]);
        }
        return new PackageCode(code.toString());
    }

    private static long bits(long high, long low, int from) {
        if (from >= 64) {
            return high >>> (from - 64);
        }
        return from == 0 ? low : (low >>> from) | (high << (64 - from));
    }

    /** The code of the n-th package of an order, counted from 1. */
    public PackageCode numbered(int n) {
        return new PackageCode(value + "-" + n);
    }

    @Override
    public int compareTo(PackageCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
