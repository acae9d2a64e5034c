package org.lastmetre.order.orders;

import java.util.List;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.Weight;

/** What was ordered, by whom and for which community; never changes. {@code weight} is of all packages, null if untold. */
public record OrderContent(
        CommunityId community,
        OrderKey key,
        Category category,
        Kind kind,
        Weight weight,
        List<OrderLine> lines,
        String note) {

    public OrderContent {
        lines = List.copyOf(lines);
    }

    /** The weight that one of {@code packages} packages is taken to have: an even share, to the gram. */
    Weight share(int packages) {
        if (weight == null) {
            return null;
        }
        var grams = Math.max(1, Math.round(weight.kg() * 1000 / packages));
        return new Weight(grams / 1000.0);
    }
}
