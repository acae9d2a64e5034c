package org.lastmetre.order.orders.http;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Callers;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.kit.http.TakesFile;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.order.orders.Orderer;

/** Files of orders over HTTP. Reading a file takes a while, so it is done on a worker thread. */
@Path("/api/orders/bulk")
@Tag(name = "orders")
@RolesAllowed({Roles.PARTNER, Roles.OPERATIONS, Roles.ADMIN})
public class BulkResource {
    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";
    private static final String CALL = "POST /api/orders/bulk";

    private final BulkOrders orders;
    private final BulkJson json;
    private final BulkCsv csv;
    private final Commands commands;
    private final OnceFactory once;
    private final Answers answers;
    private final Callers callers;

    BulkResource(
            BulkOrders orders,
            BulkJson json,
            BulkCsv csv,
            Commands commands,
            OnceFactory once,
            Answers answers,
            Callers callers) {
        this.orders = orders;
        this.json = json;
        this.csv = csv;
        this.commands = commands;
        this.once = once;
        this.answers = answers;
        this.callers = callers;
    }

    /** How the lines of one media type are read. */
    private interface Format {
        List<BulkLine> read(byte[] body) throws IOException;
    }

    @POST
    @Blocking
    @TakesFile
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Place up to 10,000 orders",
            description = "One bad line never fails the others. The same file again changes nothing: all REPEATED. "
                    + "Sent with a test key, all of it is a trial.")
    @RequestBody(content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = OrderRequest.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BulkView.class)))
    public Uni<Response> array(byte[] body, @Context HttpHeaders headers) throws IOException {
        return place(body, headers, json::array);
    }

    @POST
    @Blocking
    @TakesFile
    @Consumes(NDJSON)
    @Operation(summary = "Place up to 10,000 orders, one a line")
    public Uni<Response> lines(byte[] body, @Context HttpHeaders headers) throws IOException {
        return place(body, headers, json::lines);
    }

    @POST
    @Blocking
    @TakesFile
    @Consumes(CSV)
    @Operation(
            summary = "Place up to 10,000 orders from a table",
            description =
                    "Header row with some of: community, externalReference, category, kind, building, unit, room, "
                            + "text, packages, weightKg, packageCodes (separated by ;), note, lines (name x quantity; ...)")
    public Uni<Response> table(byte[] body, @Context HttpHeaders headers) throws IOException {
        return place(body, headers, csv::lines);
    }

    /** Looks who calls before it looks at the media type. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Uni<Response> other() {
        throw new NotSupportedException();
    }

    private Uni<Response> place(byte[] body, HttpHeaders headers, Format format) throws IOException {
        if (body == null || body.length == 0) {
            throw Refusal.invalid("body", "has no orders");
        }
        BulkFile.requireUtf8(body);
        var lines = format.read(body);
        var orderer = Orderer.of(callers.current());
        var key = once.<BulkView>of(CALL, headers, digest(body), view -> answers.json(200, view));
        return commands.onceInParts(key, () -> orders.place(lines, orderer)).map(answers::of);
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
