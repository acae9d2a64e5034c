package org.lastmetre.medical.keypersons.http;

import java.time.LocalDate;
import java.util.UUID;
import org.lastmetre.medical.keypersons.Stock;

/** What somebody has of a medicine today; {@code purchase} is the medical request that buys it. */
public record StockView(String name, int daysLeft, UUID purchase) {
    static StockView of(Stock stock, LocalDate today) {
        return new StockView(stock.name(), stock.daysLeft(today), stock.purchase());
    }
}
