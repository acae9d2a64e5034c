package org.lastmetre.dispatch.windows;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;

/** How many packages wait, are out and were delivered. */
public interface WindowCounts {
    /** Packages at the reception point, and between it and the doors. */
    record Now(int waiting, int out) {
        static final Now NOTHING = new Now(0, 0);
    }

    /** A part of a day in which deliveries of a category count for one window. */
    record Span(Category category, Instant from, Instant until) {}

    Uni<Map<Category, Now>> now(CommunityId community);

    /** Packages delivered in each span, in their order. */
    Uni<List<Integer>> delivered(CommunityId community, List<Span> spans);
}
