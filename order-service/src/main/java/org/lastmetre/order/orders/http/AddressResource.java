package org.lastmetre.order.orders.http;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.order.orders.AddressDesk;
import org.lastmetre.order.orders.HeldParcel;
import org.lastmetre.order.orders.OrderDetail;

/** Takes the doors that reviewers found. */
@Path("/api")
@Tag(name = "addresses")
public class AddressResource {
    private final AddressDesk desk;
    private final Commands commands;
    private final OnceFactory once;
    private final Answers answers;
    private final OrderAnswers orders;

    AddressResource(AddressDesk desk, Commands commands, OnceFactory once, Answers answers, OrderAnswers orders) {
        this.desk = desk;
        this.commands = commands;
        this.once = once;
        this.answers = answers;
        this.orders = orders;
    }

    @PUT
    @Path("/orders/{id}/address")
    @Operation(summary = "Say where an order in address review goes")
    @APIResponse(responseCode = "200", description = "The order, with its door")
    @APIResponse(responseCode = "409", description = "not-in-review")
    public Uni<Response> putOrder(OrderPath path, @NotNull @Valid DoorRequest request, @Context HttpHeaders headers) {
        var call = "PUT /api/orders/" + path.value() + "/address";
        var key = once.<OrderDetail>of(call, headers, request, order -> orders.shown(200, order));
        return commands.once(key, tx -> desk.resolve(tx, path.id(), request.toDoor()))
                .map(answers::of);
    }

    @PUT
    @Path("/packages/{code}/address")
    @Operation(summary = "Say where a parcel without an order goes")
    @APIResponse(responseCode = "200", description = "The parcel, with its door")
    @APIResponse(responseCode = "409", description = "not-in-review")
    public Uni<Response> putPackage(
            @PathParam("code") String code, @NotNull @Valid DoorRequest request, @Context HttpHeaders headers) {
        var parcel = OrderQuery.parsed("code", code, PackageCode::new);
        var call = "PUT /api/packages/" + code + "/address";
        var key = once.<HeldParcel>of(call, headers, request, found -> answers.json(200, ParcelAddressView.of(found)));
        return commands.once(key, tx -> desk.resolve(tx, parcel, request.toDoor()))
                .map(answers::of);
    }
}
