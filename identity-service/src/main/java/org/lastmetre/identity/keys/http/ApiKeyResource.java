package org.lastmetre.identity.keys.http;

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
import org.lastmetre.identity.accounts.AccountName;
import org.lastmetre.identity.accounts.Credential;
import org.lastmetre.identity.keys.ApiKeyDesk;
import org.lastmetre.identity.secrets.http.ShownOnce;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.kit.http.Page;
import org.lastmetre.kit.http.Paging;
import org.lastmetre.kit.refusal.Refusal;

/** Keys for partners' programs; a key of somebody else is one that does not exist. */
@Path("/api/api-keys")
@Tag(name = "API keys")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.ADMIN})
public class ApiKeyResource {
    private static final String EXAMPLE = """
            {"name": "warehouse 3", "mode": "LIVE", "scopes": ["orders:write", "orders:read"]}""";

    private final ApiKeyDesk desk;
    private final Owner owner;
    private final OnceFactory once;
    private final ShownOnce shown;
    private final Answers answers;

    ApiKeyResource(ApiKeyDesk desk, Owner owner, OnceFactory once, ShownOnce shown, Answers answers) {
        this.desk = desk;
        this.owner = owner;
        this.once = once;
        this.shown = shown;
        this.answers = answers;
    }

    @POST
    @Operation(summary = "Make a key; it is shown now and never again. Orders of a TEST key reach nobody")
    @APIResponse(responseCode = "201", description = "the key")
    @APIResponse(responseCode = "200", description = "the same call again: without the key")
    @APIResponse(responseCode = "404", description = "unknown-account: there is no such partner")
    public Uni<Response> make(
            @Context HttpHeaders headers,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "live", value = EXAMPLE))) @NotNull @Valid
                    ApiKeyRequest request) {
        var wanted = request.toKey();
        var partner = ownerOf(request.namedPartner());
        var first = once.<Credential>of("POST /api/api-keys", headers, request, this::made);
        return desk.make(partner, wanted, first).map(handed -> shown.of(handed, 201, "key"));
    }

    private AccountName ownerOf(AccountName named) {
        var self = owner.current();
        if (self == null && named == null) {
            throw Refusal.invalid("partner", "is required of an administrator");
        }
        if (self != null && named != null && !self.equals(named)) {
            throw Refusal.invalid("partner", "is said by administrators only");
        }
        return self == null ? named : self;
    }

    @GET
    @Operation(summary = "The keys of the partner that asks, in the order they were made; an administrator sees all")
    public Uni<Page<ApiKeyView>> keys(
            @QueryParam("partner") String partner,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after) {
        var most = Asked.limit(limit);
        var self = owner.current();
        var whose = self == null ? Asked.value("partner", partner, AccountName::new) : self;
        return desk.list(whose, position(Asked.after(after)), most + 1)
                .map(found -> Page.of(found, most, key -> key.id().toString()).map(ApiKeyView::of));
    }

    @POST
    @Path("/{id}/rotation")
    @Operation(summary = "Make a key like this one, which ends after the overlap; shown now and never again")
    @APIResponse(responseCode = "201", description = "the new key")
    @APIResponse(responseCode = "404", description = "unknown-key: also for keys of others")
    @APIResponse(responseCode = "409", description = "key-ended")
    public Uni<Response> rotate(
            @PathParam("id") String id, @Context HttpHeaders headers, @Valid KeyRotationRequest request) {
        var key = known(id);
        var asked = request == null ? new KeyRotationRequest(null) : request;
        var first = once.<Credential>of("POST /api/api-keys/" + key + "/rotation", headers, asked, this::made);
        return desk.rotate(key, owner.current(), asked.overlapOrUsual(), first)
                .map(handed -> shown.of(handed, 201, "key"));
    }

    @POST
    @Path("/{id}/revocation")
    @Operation(summary = "End a key and its tokens at once")
    @APIResponse(responseCode = "200", description = "the key as it is now")
    @APIResponse(responseCode = "404", description = "unknown-key: also for keys of others")
    public Uni<Response> revoke(@PathParam("id") String id, @Context HttpHeaders headers) {
        var key = known(id);
        var first = once.<Credential>of(
                "POST /api/api-keys/" + key + "/revocation",
                headers,
                "",
                ended -> answers.json(200, ApiKeyView.of(ended)));
        return desk.revoke(key, owner.current(), first).map(answers::of);
    }

    private Answer made(Credential key) {
        return shown.remembered("/api/api-keys/" + key.id(), ApiKeyView.of(key));
    }

    private static UUID known(String id) {
        return Asked.inPath(id, UUID::fromString, ApiKeyDesk::unknown);
    }

    private static UUID position(String after) {
        return Asked.inPath(after, id -> id == null ? null : UUID.fromString(id), Paging::invalidAfter);
    }
}
