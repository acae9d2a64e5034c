package org.lastmetre.medical.board.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.medical.board.BoardBook;

/** The coordinator's board. */
@Path("/api/medical-board")
@Tag(name = "board")
@Produces(MediaType.APPLICATION_JSON)
public class BoardResource {
    private static final String BOARD = """
            {"community": "oriental-plaza", "now": "2026-03-01T10:02:00+08:00",
             "waiting": [{"triage": "IMMEDIATE", "count": 1, "oldest": "2026-03-01T10:00:30+08:00", "seconds": 90},
                         {"triage": "URGENT", "count": 0, "seconds": 0}, {"triage": "ROUTINE", "count": 0, "seconds": 0}],
             "escalated": [{"id": "0195519e-1f00-7000-8000-000000000001", "building": "7",
                            "since": "2026-03-01T10:01:30+08:00"}],
             "vehicles": {"sums": {"STANDBY": 0, "ASSIGNED": 0, "EN_ROUTE": 0, "CARRYING": 1, "AT_HOSPITAL": 0,
                                   "RETURNING": 0, "AWAITING_DISINFECTION": 0, "OFF": 0},
                          "items": [{"id": "v-1", "state": "CARRYING", "since": "2026-03-01T09:40:00+08:00"}]},
             "reserve": {"standby": 0, "kept": 1, "low": true, "since": "2026-03-01T09:20:00+08:00"},
             "appointments": [{"id": "0195519e-1f00-7000-8000-000000000002", "building": "8", "vehicle": "v-1",
                               "startsAt": "2026-03-01T14:00:00+08:00", "fetchedAt": "2026-03-01T13:15:00+08:00"}],
             "calls": {"due": 12, "later": 2, "visits": 1, "missed": 0, "answered": 40}}""";
    private final BoardBook book;

    BoardResource(BoardBook book) {
        this.book = book;
    }

    @GET
    @Operation(
            summary =
                    "How the green channel stands: who waits by triage and how long, vehicles, next appointments, calls due",
            description =
                    "Counts, ages, vehicles and buildings; no person, no door and no reason is in it. Waiting are "
                            + "those who may be fetched by now. Calls are today's: later are those to be called again.")
    @APIResponse(
            responseCode = "200",
            description = "the board, all of one moment",
            content =
                    @Content(
                            schema = @Schema(implementation = BoardView.class),
                            examples = @ExampleObject(name = "board", value = BOARD)))
    @APIResponse(responseCode = "404", description = "unknown-community")
    @RolesAllowed({Roles.MEDICAL, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<BoardView> board(@QueryParam("community") String community) {
        return book.of(Asked.community(community)).map(BoardView::of);
    }
}
