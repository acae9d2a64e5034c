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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.order.orders.AddressDesk;
import org.lastmetre.order.orders.HeldParcel;

/** Takes the doors that reviewers found for parcels without an order. */
@Path("/api/packages/{code}/address")
@Tag(name = "addresses")
@RolesAllowed({Roles.RECEPTION, Roles.DISPATCHER, Roles.OPERATIONS, Roles.ADMIN})
public class ParcelAddressResource {
    private final AddressDesk desk;
    private final Commands commands;
    private final OnceFactory once;
    private final Answers answers;

    ParcelAddressResource(AddressDesk desk, Commands commands, OnceFactory once, Answers answers) {
        this.desk = desk;
        this.commands = commands;
        this.once = once;
        this.answers = answers;
    }

    @PUT
    @Operation(summary = "Say where a parcel without an order goes")
    @APIResponseSchema(
            value = ParcelAddressView.class,
            responseCode = "200",
            responseDescription = "The parcel, with its door")
    @APIResponse(responseCode = "409", description = "not-in-review")
    public Uni<Response> put(
            @PathParam("code") String code, @NotNull @Valid DoorRequest request, @Context HttpHeaders headers) {
        var parcel = OrderQuery.parsed("code", code, PackageCode::new);
        var call = "PUT /api/packages/" + code + "/address";
        var key = once.<HeldParcel>of(call, headers, request, found -> answers.json(200, ParcelAddressView.of(found)));
        return commands.once(key, tx -> desk.resolve(tx, parcel, request.toDoor()))
                .map(answers::of);
    }
}
