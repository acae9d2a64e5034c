package org.lastmetre.order.orders.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Callers;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.kit.http.Page;
import org.lastmetre.order.http.Texts;
import org.lastmetre.order.orders.CancellationDesk;
import org.lastmetre.order.orders.OrderAccess;
import org.lastmetre.order.orders.OrderBook;
import org.lastmetre.order.orders.OrderDesk;
import org.lastmetre.order.orders.OrderDetail;
import org.lastmetre.order.orders.OrderId;
import org.lastmetre.order.orders.Orderer;

/** Orders over HTTP. */
@Path("/api/orders")
@Tag(name = "orders")
public class OrderResource {
    private final OrderDesk desk;
    private final CancellationDesk cancellations;
    private final OrderBook book;
    private final Commands commands;
    private final OnceFactory once;
    private final OrderAnswers answers;
    private final Callers callers;

    OrderResource(
            OrderDesk desk,
            CancellationDesk cancellations,
            OrderBook book,
            Commands commands,
            OnceFactory once,
            OrderAnswers answers,
            Callers callers) {
        this.desk = desk;
        this.cancellations = cancellations;
        this.book = book;
        this.commands = commands;
        this.once = once;
        this.answers = answers;
        this.callers = callers;
    }

    @POST
    @Operation(
            summary = "Place an order",
            description = "The same account and externalReference with the same content is the same order. "
                    + "An address that can't be found is held for review, never refused. Residents order errands to their own "
                    + "door, volunteers proxies; what a test key orders is a trial that nobody else ever sees.")
    @APIResponseSchema(value = OrderView.class, responseCode = "201", responseDescription = "Taken")
    @APIResponse(responseCode = "200", description = "Taken before: the first order")
    @APIResponse(
            responseCode = "404",
            description = "unknown-community; unknown-household: not the resident's own door")
    @APIResponse(responseCode = "409", description = "external-reference-conflict or package-code-conflict")
    @RolesAllowed({Roles.PARTNER, Roles.RESIDENT, Roles.VOLUNTEER, Roles.RECEPTION, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Response> place(@NotNull @Valid OrderRequest request, @Context HttpHeaders headers) {
        var wish = request.toCommand(Orderer.of(callers.current()));
        return desk.place(wish, once.of("POST /api/orders", headers, request, answers::placed))
                .map(answers::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "An order with its progress and its whole timeline")
    @APIResponseSchema(value = OrderView.class, responseCode = "200")
    @RolesAllowed({Roles.PARTNER, Roles.RESIDENT, Roles.RECEPTION, Roles.DISPATCHER, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Response> get(@PathParam("id") UUID id) {
        return book.require(OrderAccess.reading(callers.current()), new OrderId(id))
                .map(OrderView::of)
                .map(view ->
                        Response.ok(view).tag(Long.toString(view.version())).build());
    }

    @GET
    @Operation(
            summary = "Orders, the newest first; unknown filters are refused",
            description = "Of a partner, a resident and a test key always their own, whatever the filters say")
    @RolesAllowed({Roles.PARTNER, Roles.RESIDENT, Roles.RECEPTION, Roles.DISPATCHER, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Page<OrderView>> list(@BeanParam @Valid OrderQuery query, @Context UriInfo uri) {
        var access = OrderAccess.reading(callers.current());
        QueryNames.check(uri, OrderQuery.NAMES);
        var most = query.most();
        return book.list(query.toFilter(access), most + 1)
                .map(found -> Page.of(found, most, OrderResource::position).map(OrderView::of));
    }

    private static String position(OrderDetail detail) {
        return detail.order().id().toString();
    }

    /** Why somebody wants an order cancelled. */
    record CancellationRequest(
            @NotNull
            @Size(min = 1, max = 300)
            @Pattern(regexp = Texts.PARAGRAPH, message = Texts.LINE_MESSAGE)
            @Schema(examples = "ordered twice")
            String reason) {}

    @POST
    @Path("/{id}/cancellation")
    @Operation(
            summary = "Ask for an order to be cancelled",
            description = "Ends as CANCELLED, or with a CancellationRefused entry when something was sealed already; "
                    + "an order of a trial is CANCELLED at once")
    @APIResponseSchema(value = OrderView.class, responseCode = "202", responseDescription = "Asked for")
    @APIResponse(responseCode = "409", description = "order-final: it is delivered or back already")
    @RolesAllowed({Roles.PARTNER, Roles.RESIDENT, Roles.DISPATCHER, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Response> cancel(
            @PathParam("id") UUID id, @NotNull @Valid CancellationRequest request, @Context HttpHeaders headers) {
        var access = OrderAccess.cancelling(callers.current());
        var call = "POST /api/orders/" + id + "/cancellation";
        var key = once.<OrderDetail>of(call, headers, request, order -> answers.shown(202, order));
        return commands.once(key, tx -> cancellations.request(tx, access, new OrderId(id), request.reason()))
                .map(answers::of);
    }
}
