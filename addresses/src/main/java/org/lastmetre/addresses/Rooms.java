package org.lastmetre.addresses;

import java.util.OptionalInt;

/** Room numbers: floor times hundred plus the door on that floor, so 1102 is the second door on the eleventh floor. */
public final class Rooms {
    static final int PER_FLOOR = 100;
    private static final int MOST_DIGITS = 4;

    private Rooms() {}

    /** The floor of a room such as 301; refuses anything that is not three or four digits. */
    public static int floorOf(String room) {
        return number(room).orElseThrow(() -> new IllegalArgumentException("not a room: " + room)) / PER_FLOOR;
    }

    static OptionalInt number(String room) {
        if (room == null || room.length() < 3 || room.length() > MOST_DIGITS || room.charAt(0) == '0') {
            return OptionalInt.empty();
        }
        return room.chars().allMatch(digit -> Digits.isDigit((char) digit))
                ? OptionalInt.of(Integer.parseInt(room))
                : OptionalInt.empty();
    }
}
