package org.lastmetre.identity.accounts.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import org.lastmetre.access.Callers;
import org.lastmetre.access.Role;
import org.lastmetre.identity.accounts.Account;
import org.lastmetre.identity.accounts.AccountName;
import org.lastmetre.identity.accounts.SecretDesk;
import org.lastmetre.identity.secrets.http.ShownOnce;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.kit.refusal.Refusal;

/** New secrets for accounts. */
@Path("/api/accounts")
@Tag(name = "accounts")
@Produces(MediaType.APPLICATION_JSON)
public class SecretResource {
    private final SecretDesk desk;
    private final Callers callers;
    private final OnceFactory once;
    private final ShownOnce shown;

    SecretResource(SecretDesk desk, Callers callers, OnceFactory once, ShownOnce shown) {
        this.desk = desk;
        this.callers = callers;
        this.once = once;
        this.shown = shown;
    }

    @POST
    @Path("/{id}/secret")
    @RolesAllowed("**")
    @Operation(summary = "Give an account a new secret, by an administrator or by itself; shown now and never again")
    @APIResponse(responseCode = "200", description = "the account, at the first call with its secret")
    @APIResponse(responseCode = "404", description = "unknown-account: also for accounts of others")
    @APIResponse(responseCode = "409", description = "account-revoked")
    public Uni<Response> rotate(
            @PathParam("id") String id, @Context HttpHeaders headers, @Valid SecretRequest request) {
        var account = AccountResource.known(id);
        var asked = request == null ? new SecretRequest(null) : request;
        var asking = asking();
        var first = once.<Account>of(
                "POST /api/accounts/" + account + "/secret",
                headers,
                asked,
                rotated -> shown.remembered(null, AccountView.of(rotated)));
        return desk.rotate(account, asking, asked.overlapOrNone(), first)
                .map(handed -> shown.of(handed, 200, "secret"));
    }

    private AccountName asking() {
        var caller = callers.current();
        if (caller.isKey()) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "forbidden", "a key does not make secrets");
        }
        return caller.is(Role.ADMIN) ? null : new AccountName(caller.account());
    }
}
