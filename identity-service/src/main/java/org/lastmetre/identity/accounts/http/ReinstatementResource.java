package org.lastmetre.identity.accounts.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.identity.accounts.Account;
import org.lastmetre.identity.accounts.AccountDesk;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.OnceFactory;

/** Accounts that are let in again: the next tenant of a door, a volunteer who comes back. */
@Path("/api/accounts/{id}/reinstatement")
@Tag(name = "accounts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
public class ReinstatementResource {
    private final AccountDesk desk;
    private final OnceFactory once;
    private final Answers answers;

    ReinstatementResource(AccountDesk desk, OnceFactory once, Answers answers) {
        this.desk = desk;
        this.once = once;
        this.answers = answers;
    }

    @POST
    @Operation(
            summary = "Let a revoked account in again; all it had stays ended, so it needs a new secret or invitation")
    @APIResponse(responseCode = "200", description = "the account as it is now")
    @APIResponse(responseCode = "404", description = "unknown-account")
    public Uni<Response> reinstate(@PathParam("id") String id, @Context HttpHeaders headers) {
        var account = AccountResource.known(id);
        var first = once.<Account>of(
                "POST /api/accounts/" + account + "/reinstatement",
                headers,
                "",
                reinstated -> answers.json(200, AccountView.of(reinstated)));
        return desk.reinstate(account, first).map(answers::of);
    }
}
