package org.lastmetre.console.events;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Positions as an opaque id of a stream's event: a version byte, then topic by topic the number of partitions and their
 * offsets, each number in groups of seven bits (about 40 characters for 21 partitions).
 */
final class PositionCode {
    private static final byte VERSION = 1;
    private static final int MOST_PARTITIONS = 10_000;

    private PositionCode() {}

    static String encode(Positions positions) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(VERSION);
        for (var topic : Positions.TOPICS) {
            var offsets = positions.next().getOrDefault(topic, List.of());
            write(bytes, offsets.size());
            offsets.forEach(offset -> write(bytes, offset));
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /** @throws IllegalArgumentException if it isn't an id of this stream */
    static Positions decode(String id) {
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(id));
        try {
            return decode(bytes);
        } catch (BufferUnderflowException cutOff) {
            throw new IllegalArgumentException("an id that is cut off", cutOff);
        }
    }

    private static Positions decode(ByteBuffer bytes) {
        if (bytes.get() != VERSION) {
            throw new IllegalArgumentException("an id of another kind");
        }
        Map<String, List<Long>> next = new TreeMap<>();
        for (var topic : Positions.TOPICS) {
            next.put(topic, bytes.hasRemaining() ? readOffsets(bytes) : List.of());
        }
        return new Positions(next);
    }

    private static List<Long> readOffsets(ByteBuffer bytes) {
        var count = read(bytes);
        if (count > MOST_PARTITIONS) {
            throw new IllegalArgumentException("an id of too many partitions");
        }
        List<Long> offsets = new ArrayList<>();
        for (var at = 0; at < count; at++) {
            offsets.add(read(bytes));
        }
        return offsets;
    }

    private static void write(ByteArrayOutputStream bytes, long number) {
        var left = number;
        while (left > 0x7f) {
            bytes.write((int) (left & 0x7f | 0x80));
            left >>>= 7;
        }
        bytes.write((int) left);
    }

    private static long read(ByteBuffer bytes) {
        var number = 0L;
        for (var shift = 0; shift < 63; shift += 7) {
            var group = bytes.get();
            number |= (group & 0x7fL) << shift;
            if (group >= 0) {
                return number;
            }
        }
        throw new IllegalArgumentException("an id with too long a number");
    }
}
