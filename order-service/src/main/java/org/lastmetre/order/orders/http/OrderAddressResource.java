package org.lastmetre.order.orders.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Callers;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.order.orders.AddressDesk;
import org.lastmetre.order.orders.OrderAccess;
import org.lastmetre.order.orders.OrderDetail;
import org.lastmetre.order.orders.OrderId;

/** Takes the doors that reviewers found for orders. */
@Path("/api/orders/{id}/address")
@Tag(name = "addresses")
@RolesAllowed({Roles.RECEPTION, Roles.DISPATCHER, Roles.OPERATIONS, Roles.ADMIN})
public class OrderAddressResource {
    private final AddressDesk desk;
    private final Commands commands;
    private final OnceFactory once;
    private final OrderAnswers answers;
    private final Callers callers;

    OrderAddressResource(AddressDesk desk, Commands commands, OnceFactory once, OrderAnswers answers, Callers callers) {
        this.desk = desk;
        this.commands = commands;
        this.once = once;
        this.answers = answers;
        this.callers = callers;
    }

    @PUT
    @Operation(summary = "Say where an order in address review goes")
    @APIResponseSchema(value = OrderView.class, responseCode = "200", responseDescription = "The order, with its door")
    @APIResponse(responseCode = "409", description = "not-in-review")
    public Uni<Response> put(
            @PathParam("id") UUID id, @NotNull @Valid DoorRequest request, @Context HttpHeaders headers) {
        var access = OrderAccess.reading(callers.current());
        var call = "PUT /api/orders/" + id + "/address";
        var key = once.<OrderDetail>of(call, headers, request, order -> answers.shown(200, order));
        return commands.once(key, tx -> desk.resolve(tx, access, new OrderId(id), request.toDoor()))
                .map(answers::of);
    }
}
