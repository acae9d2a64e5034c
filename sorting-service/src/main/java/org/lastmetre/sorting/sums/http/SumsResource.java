package org.lastmetre.sorting.sums.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.sorting.sums.Day;
import org.lastmetre.sorting.sums.SumsBook;
import org.lastmetre.sorting.sums.SumsBook.By;

/** Sums that always close. */
@Path("/api/sums")
@Tag(name = "sums")
@RolesAllowed({Roles.RECEPTION, Roles.DISPATCHER, Roles.OPERATIONS, Roles.ADMIN})
public class SumsResource {
    private final SumsBook book;
    private final Communities communities;
    private final Clock clock;

    SumsResource(SumsBook book, Communities communities, Clock clock) {
        this.book = book;
        this.communities = communities;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "The sums of a day, whole or by building or batch",
            description = "announced = received + missing; received = awaiting + shelved + out + delivered + returned +"
                    + " withdrawn; what was cancelled before it came is counted apart")
    public Uni<SumsView> sums(
            @QueryParam("community") String community, @QueryParam("date") String date, @QueryParam("by") String by) {
        var asked = Asked.date(date);
        var split = Asked.oneOf("by", by == null ? null : by.toUpperCase(Locale.ROOT), By.class);
        return communities
                .require(Asked.community(community))
                .map(known -> asked == null ? today(known) : new Day(known.id(), asked))
                .chain(day -> split == null ? whole(day) : split(day, split));
    }

    private Uni<SumsView> whole(Day day) {
        return book.of(day).map(sums -> SumsView.of(day, sums, null));
    }

    private Uni<SumsView> split(Day day, By by) {
        return book.of(day).chain(sums -> book.parts(day, by).map(parts -> SumsView.of(day, sums, parts)));
    }

    private Day today(Community community) {
        return new Day(community.id(), community.dateAt(clock.now()));
    }
}
