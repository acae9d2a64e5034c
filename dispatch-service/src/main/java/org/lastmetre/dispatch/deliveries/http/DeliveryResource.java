package org.lastmetre.dispatch.deliveries.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.dispatch.deliveries.DeliveryDesk;
import org.lastmetre.dispatch.deliveries.DoorStep;
import org.lastmetre.dispatch.deliveries.ListDesk;
import org.lastmetre.dispatch.volunteers.Reach;
import org.lastmetre.dispatch.volunteers.http.Reaches;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.kit.http.Page;
import org.lastmetre.kit.refusal.Refusal;

/** What became of packages at the door, one by one or in lists. */
@Path("/api/deliveries")
@Tag(name = "deliveries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.RECEPTION, Roles.DISPATCHER, Roles.VOLUNTEER, Roles.OPERATIONS, Roles.ADMIN})
public class DeliveryResource {
    private static final String CALL = "POST /api/deliveries";
    private static final String EXAMPLE = """
            {"packageCode": "LM0A1B2C3D4E5F6G7H-1", "outcome": "DELIVERED", "how": "AT_DOOR", "by": "lin",
             "scanId": "scanner-9:92", "at": "2026-03-01T11:04:00+08:00"}""";

    private final DeliveryDesk desk;
    private final Reaches reaches;
    private final DeliveryReader reader;
    private final DeliveryLists lists;
    private final ListDesk repeated;
    private final OnceFactory once;
    private final Answers answers;

    DeliveryResource(
            DeliveryDesk desk,
            Reaches reaches,
            DeliveryReader reader,
            DeliveryLists lists,
            ListDesk repeated,
            OnceFactory once,
            Answers answers) {
        this.desk = desk;
        this.reaches = reaches;
        this.reader = reader;
        this.lists = lists;
        this.repeated = repeated;
        this.once = once;
        this.answers = answers;
    }

    @POST
    @Operation(
            summary = "Report a package from the door, or up to 500 in an array; the same scanId is the same report",
            description =
                    "A volunteer reports what its open runs have in its hands, as by itself; its scanIds are its own.")
    @APIResponse(
            responseCode = "200",
            description = "the report as recorded; for an array items, each RECORDED, REPEATED or REFUSED",
            content = @Content(schema = @Schema(implementation = DeliveryView.class)))
    @APIResponse(
            responseCode = "404",
            description = "unknown-package; to volunteers also one that no run under way has in their hands")
    @APIResponse(responseCode = "409", description = "not-at-building, already-delivered, already-returned, withdrawn")
    public Uni<Response> report(
            @Context HttpHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = DeliveryRequest.class),
                                            examples = @ExampleObject(name = "delivered", value = EXAMPLE)))
                    JsonNode body) {
        if (body == null || body.isMissingNode() || body.isNull()) {
            throw Refusal.invalid("body", "is required");
        }
        var reach = reaches.current();
        return (body.isArray() ? many(body, headers, reach) : one(body, headers, reach)).map(answers::of);
    }

    private Uni<Reply> one(JsonNode body, HttpHeaders headers, Reach reach) {
        var request = reader.read(body);
        var first = once.<DoorStep>scan(
                CALL,
                headers,
                request.scanId(),
                request,
                step -> answers.json(200, DeliveryView.recorded(step, reach)));
        return desk.report(request.toReport(reach), first);
    }

    private Uni<Reply> many(JsonNode body, HttpHeaders headers, Reach reach) {
        var first = once.<Page<DeliveryView>>of(CALL, headers, body, page -> answers.json(200, page));
        return repeated.once(first, () -> lists.all(body, first.by(), reach));
    }
}
