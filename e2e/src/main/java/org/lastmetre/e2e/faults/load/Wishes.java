package org.lastmetre.e2e.faults.load;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.lastmetre.addresses.Household;

/** Draws what one shopper wants next, by the seed. */
final class Wishes {
    private static final double MEDICINE = 0.3;
    private static final double TWO_PACKAGES = 0.3;
    private static final double UNCLEAR = 0.08;

    private final List<Household> doors;
    private final String shopper;
    private final Random random;
    private int number;

    /** @param shopper part of every reference and code, so that no two shoppers share one */
    Wishes(List<Household> doors, String shopper, Random random) {
        this.doors = doors;
        this.shopper = shopper;
        this.random = random;
    }

    Wish next() {
        var reference = "F%s-%04d".formatted(shopper, number++);
        var packages = random.nextDouble() < TWO_PACKAGES ? 2 : 1;
        var codes = IntStream.rangeClosed(1, packages)
                .mapToObj(one -> reference + "-" + one)
                .toList();
        var category = random.nextDouble() < MEDICINE ? "MEDICINE" : "FRESH";
        var words = random.nextDouble() < UNCLEAR ? Labels.unclear(random) : "";
        return new Wish(reference, category, doors.get(random.nextInt(doors.size())), words, codes);
    }
}
