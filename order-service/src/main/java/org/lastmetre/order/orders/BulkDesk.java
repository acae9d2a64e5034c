package org.lastmetre.order.orders;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lastmetre.kit.commit.Remembered;
import org.lastmetre.kit.commit.Result;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.refusal.Refusal;

/** Takes files of orders, some hundred in a transaction, so that neither memory nor locks grow with the file. */
@ApplicationScoped
public class BulkDesk {
    static final int CHUNK = 250;
    /** The database stores one while the next is decided. */
    private static final int CHUNKS_AT_A_TIME = 2;

    /** Each holds its file in memory; more at a time would not be faster, only larger. */
    private static final int FILES_AT_A_TIME = 4;

    private static final int TRIES = 3;

    private final OrderDesk orders;
    private final Transactions transactions;
    private final Semaphore places = new Semaphore(FILES_AT_A_TIME);

    public BulkDesk(OrderDesk orders, Transactions transactions) {
        this.orders = orders;
        this.transactions = transactions;
    }

    /** @return a result a wish in their order; fails with a refusal when too many files come at once */
    public Uni<List<Result<Placed>>> placeAll(List<PlaceOrder> wishes) {
        if (!places.tryAcquire()) {
            return Uni.createFrom().failure(Refusal.busy("other files are being taken"));
        }
        return chunked(wishes).onTermination().invoke(places::release);
    }

    private Uni<List<Result<Placed>>> chunked(List<PlaceOrder> wishes) {
        if (wishes.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Uni.join()
                .all(chunks(wishes).map(this::chunk).toList())
                .usingConcurrencyOf(isDistinct(wishes) ? CHUNKS_AT_A_TIME : 1)
                .andFailFast()
                .map(BulkDesk::joined);
    }

    /** Of two lines about the same order or package the first one counts, so these don't go side by side. */
    private static boolean isDistinct(List<PlaceOrder> wishes) {
        var orders = wishes.stream().map(PlaceOrder::key).distinct().count();
        var codes = wishes.stream().flatMap(wish -> wish.codes().stream()).toList();
        return orders == wishes.size() && Set.copyOf(codes).size() == codes.size();
    }

    private Uni<List<Result<Placed>>> chunk(List<PlaceOrder> wishes) {
        return transactions
                .run(tx -> orders.placeAll(tx, wishes))
                .onFailure(Remembered.TakenMeanwhile.class)
                .retry()
                .atMost(TRIES);
    }

    private static Stream<List<PlaceOrder>> chunks(List<PlaceOrder> wishes) {
        return IntStream.iterate(0, from -> from < wishes.size(), from -> from + CHUNK)
                .mapToObj(from -> wishes.subList(from, Math.min(wishes.size(), from + CHUNK)));
    }

    private static List<Result<Placed>> joined(List<List<Result<Placed>>> chunks) {
        return chunks.stream().flatMap(List::stream).toList();
    }
}
