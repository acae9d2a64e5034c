package org.lastmetre.identity.audit.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.identity.audit.AuditDesk;
import org.lastmetre.identity.audit.AuditPlace;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Page;

/** Who did what, in all services. */
@Path("/api/audit")
@Tag(name = "audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
public class AuditResource {
    private final AuditDesk desk;

    AuditResource(AuditDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "The trail, newest first: every call that had an effect, and attempts to sign in that failed")
    public Uni<Page<AuditView>> trail(@BeanParam AuditQuery query) {
        var most = Asked.limit(query.limit);
        return desk.list(query.filter(), query.place(), most + 1)
                .map(found -> Page.of(found, most, AuditPlace::text).map(AuditView::of));
    }
}
