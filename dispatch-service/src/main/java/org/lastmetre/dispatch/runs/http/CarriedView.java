package org.lastmetre.dispatch.runs.http;

import org.lastmetre.dispatch.deliveries.Item;
import org.lastmetre.dispatch.deliveries.Stage;
import org.lastmetre.dispatch.runs.RunSheet;
import org.lastmetre.dispatch.volunteers.Reach;
import org.lastmetre.kit.vocabulary.Category;

/** A package as whoever carries it sees it: what the hand-over needs; {@code category} for staff alone. */
public record CarriedView(
        String code, String unit, int floor, String room, String note, Category category, Stage state) {

    static CarriedView of(Item item, Reach reach) {
        return new CarriedView(
                item.code().value(),
                item.door().unit(),
                RunSheet.floor(item),
                item.door().room(),
                item.goods().note(),
                reach.isAll() ? item.category() : null,
                item.stage());
    }
}
