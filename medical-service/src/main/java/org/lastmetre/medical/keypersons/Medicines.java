package org.lastmetre.medical.keypersons;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lastmetre.medical.trips.OpenList;

/** What somebody has of each medicine, and which of it is being bought: once until it is bought or topped up. */
public record Medicines(List<Stock> stocks) {
    public static final Medicines NONE = new Medicines(List.of());

    public Medicines {
        stocks = List.copyOf(stocks);
    }

    /** The whole list anew; what is being bought stays so while it is short. */
    Medicines replacedBy(List<MedicineLeft> told, Set<UUID> bought, LocalDate today) {
        var all = told.stream().map(one -> Stock.told(one, today)).toList();
        return new Medicines(List.copyOf(merged(Map.of(), all, bought, today).values()));
    }

    /**
     * News of some of them; the others stay as they are, and so does what a later call has told.
     *
     * @param call when it was made
     */
    Medicines updatedBy(List<MedicineLeft> told, Set<UUID> bought, LocalDate today, Instant call) {
        var known = byName();
        var news = told.stream()
                .map(one -> Stock.told(one, today).saidAt(call))
                .filter(one -> !known.containsKey(same(one.name())) || one.isNewsAfter(known.get(same(one.name()))))
                .toList();
        return new Medicines(List.copyOf(merged(known, news, bought, today).values()));
    }

    private Map<String, Stock> merged(Map<String, Stock> kept, List<Stock> told, Set<UUID> bought, LocalDate today) {
        var known = byName();
        var merged = new LinkedHashMap<>(kept);
        for (var one : told) {
            var before = Optional.ofNullable(known.get(same(one.name())));
            merged.put(same(one.name()), now(before, one, bought, today));
        }
        return merged;
    }

    /** Enough of it again ends a purchase; so does short again after it was bought. */
    private static Stock now(Optional<Stock> before, Stock told, Set<UUID> bought, LocalDate today) {
        return before.map(Stock::purchase)
                .filter(purchase -> told.isShort(today) && !bought.contains(purchase))
                .map(told::boughtBy)
                .orElse(told);
    }

    List<Stock> toBuy(LocalDate today) {
        return stocks.stream().filter(stock -> stock.isToBeBought(today)).toList();
    }

    Medicines boughtBy(UUID request, LocalDate today) {
        return new Medicines(stocks.stream()
                .map(stock -> stock.isToBeBought(today) ? stock.boughtBy(request) : stock)
                .toList());
    }

    /** @param requests by the names of what they buy */
    Medicines boughtBy(Map<String, UUID> requests, LocalDate today) {
        return new Medicines(stocks.stream()
                .map(stock -> stock.isToBeBought(today) && requests.containsKey(same(stock.name()))
                        ? stock.boughtBy(requests.get(same(stock.name())))
                        : stock)
                .toList());
    }

    public Collection<UUID> purchases() {
        return stocks.stream()
                .map(Stock::purchase)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The first day on which something has to be bought; empty while nothing will. */
    public Optional<LocalDate> shortOn() {
        return stocks.stream()
                .filter(stock -> stock.purchase() == null)
                .map(Stock::shortOn)
                .min(Comparator.naturalOrder());
    }

    private Map<String, Stock> byName() {
        return stocks.stream()
                .collect(Collectors.toMap(
                        stock -> same(stock.name()), stock -> stock, (one, other) -> other, LinkedHashMap::new));
    }

    private static String same(String name) {
        return OpenList.same(name);
    }

    /** No log may tell it. */
    @Override
    public String toString() {
        return "Medicines[…]";
    }
}
