package org.lastmetre.sanitation.board.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.sanitation.board.BoardBook;
import org.lastmetre.sanitation.board.BoardSheet;

/** No dead corner: which site was disinfected when, which not, and what became of the waste. */
@Path("/api/sanitation-board")
@Tag(name = "board")
@RolesAllowed({Roles.SANITATION, Roles.DISPATCHER, Roles.OPERATIONS, Roles.ADMIN})
public class BoardResource {
    private static final int MOST_DAYS = 31;
    private final BoardBook book;

    BoardResource(BoardBook book) {
        this.book = book;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Coverage per site and hour, the worst sites, waste per point and agents; up to 31 days side by side")
    @APIResponse(responseCode = "200", description = "the board, the latest day first; today's when no date is given")
    @APIResponse(responseCode = "404", description = "unknown-community")
    public Uni<BoardView> board(
            @QueryParam("community") String community,
            @QueryParam("date") String date,
            @QueryParam("days") String days) {
        return sheet(community, date, days).map(BoardView::of);
    }

    @GET
    @Path("/csv")
    @Produces("text/csv; charset=UTF-8")
    @Operation(summary = "The same coverage as a table: a line a day, site and hour")
    @APIResponse(responseCode = "200", description = "CSV as of RFC 4180, with a head")
    @APIResponse(responseCode = "404", description = "unknown-community")
    public Uni<String> table(
            @QueryParam("community") String community,
            @QueryParam("date") String date,
            @QueryParam("days") String days) {
        return sheet(community, date, days).map(BoardTable::csv);
    }

    private Uni<BoardSheet> sheet(String community, String date, String days) {
        return book.board(Asked.community(community), Asked.date(date), days(days));
    }

    private static int days(String days) {
        try {
            var number = days == null ? 1 : Integer.parseInt(days);
            if (number >= 1 && number <= MOST_DAYS) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // is answered like a number that is too large
        }
        throw Refusal.invalid("days", "is from 1 to " + MOST_DAYS);
    }
}
