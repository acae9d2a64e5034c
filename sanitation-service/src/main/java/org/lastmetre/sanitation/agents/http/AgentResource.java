package org.lastmetre.sanitation.agents.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.kit.http.Page;
import org.lastmetre.sanitation.agents.AgentDesk;
import org.lastmetre.sanitation.agents.AgentId;
import org.lastmetre.sanitation.agents.AgentSheet;

/** What is there to disinfect with, and how long it lasts. */
@Path("/api/disinfection-agents")
@Tag(name = "agents")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SANITATION, Roles.OPERATIONS, Roles.ADMIN})
public class AgentResource {
    private static final String COUNTED = """
            {"community": "fumin-garden", "litres": 120, "litresPerUse": 0.5}""";
    private final AgentDesk desk;
    private final OnceFactory once;
    private final Answers answers;

    AgentResource(AgentDesk desk, OnceFactory once, Answers answers) {
        this.desk = desk;
        this.once = once;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "The agents of a community, and for how many days they last")
    @APIResponse(responseCode = "200", description = "all of them")
    @APIResponse(responseCode = "404", description = "unknown-community")
    public Uni<Page<AgentView>> agents(@QueryParam("community") String community) {
        return desk.of(Asked.community(community))
                .map(all -> Page.whole(all.stream().map(AgentView::of).toList()));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Say how much of an agent was counted",
            description =
                    "Every round and task that names it takes its litres, or else litresPerUse; under two days' use it "
                            + "is an alert.")
    @APIResponse(responseCode = "200", description = "counted anew")
    @APIResponse(responseCode = "201", description = "made known")
    @APIResponse(responseCode = "404", description = "unknown-community")
    public Uni<Response> counted(
            @PathParam("id") String id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "counted", value = COUNTED)))
                    @NotNull
                    @Valid
                    AgentRequest request) {
        var agent = Asked.value("id", id, AgentId::new);
        var community = Asked.community(request.community());
        return desk.count(
                        community, agent, request.litres(), request.litresPerUse(), once.unkeyed(request, this::shown))
                .map(answers::of);
    }

    private Answer shown(AgentSheet sheet) {
        var view = AgentView.of(sheet);
        return sheet.created()
                ? answers.created("/api/disinfection-agents?community=" + view.community(), view)
                : answers.json(200, view);
    }
}
