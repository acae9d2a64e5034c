package org.lastmetre.sorting.batches.http;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Paging;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.sorting.batches.BatchQuery;
import org.lastmetre.sorting.batches.BatchState;

/** Which batches a caller asks for. */
public class BatchFilter {
    @QueryParam("community")
    String community;

    @QueryParam("state")
    String state;

    @QueryParam("category")
    String category;

    @QueryParam("building")
    String building;

    @QueryParam("grid")
    String grid;

    @QueryParam("limit")
    String limit;

    @QueryParam("after")
    String after;

    /** One more is asked for than is shown, which tells whether there is a next part. */
    BatchQuery toQuery() {
        return new BatchQuery(
                Asked.community(community),
                Asked.oneOf("state", state, BatchState.class),
                Asked.oneOf("category", category, Category.class),
                Asked.text("building", building),
                Asked.text("grid", grid),
                position(),
                Asked.limit(limit) + 1);
    }

    private UUID position() {
        return Asked.inPath(
                Asked.after(after), text -> text == null ? null : UUID.fromString(text), Paging::invalidAfter);
    }
}
