package org.lastmetre.identity.accounts.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.identity.accounts.Account;
import org.lastmetre.identity.accounts.AccountDesk;
import org.lastmetre.identity.accounts.AccountFilter;
import org.lastmetre.identity.accounts.KnownAccounts;
import org.lastmetre.identity.secrets.Randomness;
import org.lastmetre.identity.secrets.http.ShownOnce;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.kit.http.Page;

/** Who may come in. */
@Path("/api/accounts")
@Tag(name = "accounts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
public class AccountResource {
    private static final String EXAMPLE = """
            {"name": "yunhu", "role": "partner", "displayName": "Yunhu Fresh"}""";

    private final AccountDesk desk;
    private final Randomness randomness;
    private final OnceFactory once;
    private final ShownOnce shown;
    private final Answers answers;

    AccountResource(AccountDesk desk, Randomness randomness, OnceFactory once, ShownOnce shown, Answers answers) {
        this.desk = desk;
        this.randomness = randomness;
        this.once = once;
        this.shown = shown;
        this.answers = answers;
    }

    @POST
    @Operation(summary = "Let somebody in; the secret is shown now and never again, also not to a repeated call")
    @APIResponse(responseCode = "201", description = "the account with its secret")
    @APIResponse(responseCode = "200", description = "the same call again: the account without the secret")
    @APIResponse(responseCode = "409", description = "account-exists")
    public Uni<Response> make(
            @Context HttpHeaders headers,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "partner", value = EXAMPLE)))
                    @NotNull
                    @Valid
                    AccountRequest request) {
        var wanted = request.toAccount();
        var given = request.givenSecret();
        var first = once.<Account>of("POST /api/accounts", headers, request.withoutSecret(), this::made);
        return desk.make(wanted, given == null ? randomness.secret() : given, first)
                .map(handed -> shown.of(handed, 201, "secret"));
    }

    @GET
    @Operation(summary = "All accounts in the order of their names")
    public Uni<Page<AccountView>> accounts(
            @QueryParam("role") String role,
            @QueryParam("name") String name,
            @QueryParam("state") String state,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after) {
        var most = Asked.limit(limit);
        var filter = new AccountFilter(
                AskedRole.of(role), Asked.text("name", name), Asked.oneOf("state", state, Account.State.class));
        return desk.list(filter, Asked.after(after), most + 1)
                .map(found ->
                        Page.of(found, most, account -> account.name().value()).map(AccountView::of));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One account")
    @APIResponse(responseCode = "200", description = "the account")
    @APIResponse(responseCode = "404", description = "unknown-account")
    public Uni<AccountView> account(@PathParam("id") String id) {
        return desk.find(known(id)).map(AccountView::of);
    }

    @POST
    @Path("/{id}/revocation")
    @Operation(summary = "Let somebody in no more: secrets, keys, sessions, tokens and invitations end at once")
    @APIResponse(responseCode = "200", description = "the account as it is now")
    @APIResponse(responseCode = "404", description = "unknown-account")
    @APIResponse(responseCode = "409", description = "last-administrator")
    public Uni<Response> revoke(
            @PathParam("id") String id, @Context HttpHeaders headers, @NotNull @Valid RevocationRequest request) {
        var account = known(id);
        var first = once.<Account>of(
                "POST /api/accounts/" + account + "/revocation",
                headers,
                request,
                revoked -> answers.json(200, AccountView.of(revoked)));
        return desk.revoke(account, request.reason(), first).map(answers::of);
    }

    private Answer made(Account account) {
        return shown.remembered("/api/accounts/" + account.id(), AccountView.of(account));
    }

    static UUID known(String id) {
        return Asked.inPath(id, UUID::fromString, KnownAccounts::unknown);
    }
}
