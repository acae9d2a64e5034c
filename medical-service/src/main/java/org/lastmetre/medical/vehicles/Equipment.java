package org.lastmetre.medical.vehicles;

/** What a vehicle can carry and how well its driver is protected; {@code protectionLevel} is 1 to 3, 3 the best. */
public record Equipment(int seats, boolean wheelchair, boolean stretcher, int protectionLevel) {
    private static final int LEVELS = 3;

    public Equipment {
        if (seats < 0 || protectionLevel < 1 || protectionLevel > LEVELS) {
            throw new IllegalArgumentException("a vehicle has no fewer than 0 seats and a protection level of 1 to 3");
        }
    }
}
