package org.lastmetre.sorting.testing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.lastmetre.addresses.Household;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.kit.vocabulary.Weight;
import org.lastmetre.sorting.batches.BatchBook;
import org.lastmetre.sorting.batches.BatchDesk;
import org.lastmetre.sorting.batches.BatchQuery;
import org.lastmetre.sorting.batches.BatchState;
import org.lastmetre.sorting.batches.Call;
import org.lastmetre.sorting.batches.Pace;
import org.lastmetre.sorting.reception.Announcement;
import org.lastmetre.sorting.reception.AnnouncementDesk;
import org.lastmetre.sorting.reception.Arrival;
import org.lastmetre.sorting.reception.Condition;
import org.lastmetre.sorting.reception.Disinfection;
import org.lastmetre.sorting.reception.ReceptionDesk;
import org.lastmetre.sorting.reception.Stage;
import org.lastmetre.sorting.reception.WhereaboutsDesk;
import org.lastmetre.sorting.reception.WithdrawalDesk;

/** A day in which anything happens in any order; may be lived by several threads at once. */
@Dependent
public class RandomDay {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Set<String> ORDINARY =
            Set.of("already-received", "not-received", "not-waiting", "unknown-package");
    private static final List<String> BUILDINGS = List.of("7", "8");

    private final Map<UUID, Announcement> orders = new ConcurrentHashMap<>();
    private final List<PackageCode> codes = new CopyOnWriteArrayList<>();
    private final Map<PackageCode, Long> moved = new ConcurrentHashMap<>();
    private final Transactions transactions;
    private final AnnouncementDesk announcements;
    private final WithdrawalDesk withdrawals;
    private final WhereaboutsDesk whereabouts;
    private final ReceptionDesk reception;
    private final BatchDesk batches;
    private final BatchBook book;
    private final Clock clock;

    RandomDay(
            Transactions transactions,
            AnnouncementDesk announcements,
            WithdrawalDesk withdrawals,
            WhereaboutsDesk whereabouts,
            ReceptionDesk reception,
            BatchDesk batches,
            BatchBook book,
            Clock clock) {
        this.transactions = transactions;
        this.announcements = announcements;
        this.withdrawals = withdrawals;
        this.whereabouts = whereabouts;
        this.reception = reception;
        this.batches = batches;
        this.book = book;
        this.clock = clock;
    }

    /** One more thing happens. */
    public void step(Community community, Random random) {
        var step = codes.isEmpty() ? 0 : random.nextInt(10);
        if (step <= 1) {
            announce(order(community, random));
        } else if (step <= 4) {
            ordinary(() -> arrive(community, random));
        } else if (step == 5) {
            ordinary(() -> disinfect(community, random));
        } else if (step == 6) {
            cancel(random);
        } else if (step == 7) {
            call(community, random);
        } else if (step == 8) {
            move(community, random);
        } else {
            doorFoundOrPaceChanged(community, random);
        }
    }

    private Announcement order(Community community, Random random) {
        var id = UUID.randomUUID();
        var packages = IntStream.rangeClosed(1, 1 + random.nextInt(4))
                .mapToObj(n -> new Announcement.Announced(
                        PackageCode.from(id).numbered(n), random.nextInt(3) == 0 ? null : new Weight(1 + n)))
                .toList();
        var door = random.nextInt(5) == 0 ? null : door(random);
        var category = Category.values()[random.nextInt(4)];
        var review = door == null ? "UNIT_MISSING" : null;
        return new Announcement(community.id(), id, category, door, review, null, packages, clock.now());
    }

    private void announce(Announcement order) {
        done(transactions.run(tx -> announcements.hear(tx, List.of(order))));
        orders.put(order.orderId(), order);
        order.packages().forEach(one -> codes.add(one.code()));
    }

    private void arrive(Community community, Random random) {
        var condition = random.nextInt(10) == 0 ? Condition.DAMAGED : Condition.OK;
        var labelled = random.nextInt(5) == 0;
        var code = labelled ? PackageCode.from(UUID.randomUUID()) : any(codes, random);
        var text = random.nextBoolean() ? "8栋3单元601" : "nobody knows";
        var label = labelled ? new Arrival.Label(text, null) : null;
        codes.add(code);
        done(reception.arrive(
                new Arrival(community, code, label, condition, null, "gate", clock.now()),
                Once.unkeyed(arrived -> silent())));
    }

    private void disinfect(Community community, Random random) {
        var some = IntStream.range(0, 12)
                .mapToObj(i -> any(codes, random))
                .distinct()
                .toList();
        done(reception.disinfect(
                new Disinfection(community, some, "chlorine", "gate", clock.now()), Once.unkeyed(items -> silent())));
    }

    private void cancel(Random random) {
        var order = any(List.copyOf(orders.values()), random);
        var packages =
                order.packages().stream().map(Announcement.Announced::code).toList();
        var wanted = new WithdrawalDesk.Cancellation(order.community(), order.orderId(), packages, 2);
        done(transactions.run(tx -> withdrawals.withdraw(tx, List.of(wanted))));
    }

    private void call(Community community, Random random) {
        var call = new Call(
                UUID.randomUUID(),
                community.id(),
                Set.of(Category.values()[random.nextInt(4)]),
                Set.of(any(BUILDINGS, random)));
        done(transactions.run(tx -> batches.call(tx, List.of(call), clock.now())));
    }

    /** Dispatch tells of a package that was sealed, perhaps of an older state than it told before. */
    private void move(Community community, Random random) {
        var query = new BatchQuery(community.id(), BatchState.SEALED, null, null, null, null, 500);
        var sealed = book.list(query).await().atMost(LIMIT);
        if (!sealed.isEmpty()) {
            var code = any(any(sealed, random).packages(), random);
            move(community, new PackageCode(code), random);
        }
    }

    private void move(Community community, PackageCode code, Random random) {
        var stages = List.of(Stage.OUT, Stage.SHELVED, Stage.DELIVERED, Stage.RETURNED);
        var version = Math.max(1, moved.merge(code, 1L, Long::sum) - random.nextInt(2));
        var told = new WhereaboutsDesk.Told(community.id(), code, any(stages, random), "moved", version, clock.now());
        done(transactions.run(tx -> whereabouts.hear(tx, List.of(told))));
    }

    private void doorFoundOrPaceChanged(Community community, Random random) {
        var held = new ArrayList<>(orders.values());
        held.removeIf(order -> order.door() != null);
        if (held.isEmpty() || random.nextInt(4) == 0) {
            var pace = new Pace(
                    community.id(), random.nextInt(3) == 0, Instant.now().toEpochMilli());
            done(transactions.run(tx -> batches.changePace(tx, List.of(pace))));
        } else {
            var order = any(held, random);
            announceAgain(order, door(random));
        }
    }

    private void announceAgain(Announcement order, Household door) {
        var found = new Announcement(
                order.community(),
                order.orderId(),
                order.category(),
                door,
                null,
                order.note(),
                order.packages(),
                order.placedAt());
        orders.put(order.orderId(), found);
        done(transactions.run(tx -> announcements.hear(tx, List.of(found))));
    }

    private static Household door(Random random) {
        return new Household(any(BUILDINGS, random), "3", "601", "G2");
    }

    private static void ordinary(Runnable step) {
        try {
            step.run();
        } catch (Refusal refusal) {
            if (!ORDINARY.contains(refusal.code())) {
                throw refusal;
            }
        }
    }

    private static Answer silent() {
        return new Answer(200, null, null, "");
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static void done(Uni<?> work) {
        work.await().atMost(LIMIT);
    }
}
