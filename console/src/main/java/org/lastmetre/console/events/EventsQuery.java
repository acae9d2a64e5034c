package org.lastmetre.console.events;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a reader asks for. */
record EventsQuery(
        @QueryParam("community") String community,
        @QueryParam("type") String type,
        @QueryParam("service") String service,
        @QueryParam("subject") String subject,

        @Parameter(description = "replay what happened from this time on (RFC 3339), then go on live")
        @QueryParam("from")
        String from,

        @HeaderParam("Last-Event-ID") String lastEventId) {
    Start start() {
        return Start.of(lastEventId, from);
    }

    EventFilter filter() {
        return EventFilter.of(community, type, service, subject);
    }
}
