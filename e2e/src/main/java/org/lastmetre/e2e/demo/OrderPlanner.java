package org.lastmetre.e2e.demo;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.lastmetre.addresses.Household;
import org.lastmetre.e2e.demo.PlannedOrder.Cancelling;
import org.lastmetre.e2e.demo.PlannedPackage.Fate;
import org.lastmetre.e2e.identity.Account;

/** Draws the orders and parcels of a day. */
final class OrderPlanner {
    private static final List<Account> PARTNERS = List.of(Account.HUIBAILONG, Account.YUNHU);

    private static final LocalTime FIRST = LocalTime.of(7, 0);
    /** Goods come this long after the order at least. */
    private static final int SOONEST_MINUTES = 6;

    /** This share of orders is cancelled at once, and as many too late. */
    private static final double CANCELLED = 10.0 / 1200;

    private final Place place;
    private final Choice choice;
    private final Bags bags;
    private final List<Household> doors;

    OrderPlanner(Place place, Choice choice) {
        this.place = place;
        this.choice = choice;
        this.bags = new Bags(place, choice);
        this.doors = place.doors();
    }

    PlannedOrder order(int number) {
        var reference = "R%05d".formatted(number);
        var category = Category.at(choice.of("category", reference));
        var arrives = category.arrival(choice, reference);
        return order(reference, category, arrives, packages(reference, category, arrives));
    }

    private PlannedOrder order(String reference, Category category, LocalTime arrives, List<PlannedPackage> packages) {
        var kind = kind(reference);
        var inFile = kind.equals("PARTNER") && choice.happens(0.7, "file", reference);
        var door = choice.from(doors, "door", reference);
        var review = choice.happens(0.02, "review", reference);
        var text = text(door, reference, review);
        return new PlannedOrder(
                reference,
                by(kind, door, text, reference),
                category,
                kind,
                door,
                text,
                review,
                packages,
                category.weight(choice, reference) * packages.size(),
                placed(arrives, inFile, reference),
                inFile,
                review ? Cancelling.NEVER : cancelling(reference));
    }

    PlannedParcel parcel(int number) {
        var code = "SF%s-%04d".formatted(choice.seed(), number);
        var door = choice.from(doors, "door", code);
        var review = choice.happens(0.05, "review", code);
        var label = review ? bags.unclear(door, code) : bags.clear(door, code);
        return new PlannedParcel(code, door, label, review, Category.PARCEL.arrival(choice, code));
    }

    private String kind(String reference) {
        var part = choice.of("kind", reference);
        return part < 0.9 ? "PARTNER" : part < 0.95 ? "PROXY" : "ERRAND";
    }

    /** Errands are asked for by the household itself, if it names its door part by part; reception orders for the others. */
    private Account by(String kind, Household door, String text, String reference) {
        return switch (kind) {
            case "PARTNER" -> choice.from(PARTNERS, "partner", reference);
            case "ERRAND" -> text == null ? resident(door) : Account.RECEPTION;
            default -> Account.RECEPTION;
        };
    }

    private Account resident(Household door) {
        return Account.resident(place.id(), door.building(), door.unit(), door.room());
    }

    private String text(Household door, String reference, boolean review) {
        if (review) {
            return bags.unclear(door, reference);
        }
        return choice.happens(0.3, "structured", reference) ? null : bags.clear(door, reference);
    }

    private Cancelling cancelling(String reference) {
        var part = choice.of("cancel", reference);
        return part < CANCELLED ? Cancelling.AT_ONCE : part < 2 * CANCELLED ? Cancelling.ONCE_OUT : Cancelling.NEVER;
    }

    /** 20 to 60 minutes before the goods come; files are sent at full and half hours. */
    private LocalTime placed(LocalTime arrives, boolean inFile, String reference) {
        var ahead = Math.max(SOONEST_MINUTES, 20 + choice.below(40, "ahead", reference));
        var earliest = arrives.minusMinutes(Math.min(ahead, arrives.toSecondOfDay() / 60));
        var placed =
                inFile ? earliest.withMinute(earliest.getMinute() / 30 * 30).withSecond(0) : earliest;
        return placed.isBefore(FIRST) ? FIRST : placed;
    }

    private List<PlannedPackage> packages(String reference, Category category, LocalTime arrives) {
        var several = category == Category.FRESH || category == Category.PARCEL;
        var count = several && choice.happens(0.3, "several", reference) ? 2 + choice.below(2, "count", reference) : 1;
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> planned("LM%s-%s-%d".formatted(choice.seed(), reference, i), arrives))
                .toList();
    }

    private PlannedPackage planned(String key, LocalTime arrives) {
        var comes = arrives.isBefore(place.closes().minusMinutes(5));
        return new PlannedPackage(key, arrives, comes ? fate(key) : Fate.MISSING);
    }

    private Fate fate(String key) {
        var part = choice.of("fate", key);
        return part < 0.01 ? Fate.MISSING : part < 0.015 ? Fate.DAMAGED : part < 0.02 ? Fate.REFUSED : Fate.COMES;
    }
}
