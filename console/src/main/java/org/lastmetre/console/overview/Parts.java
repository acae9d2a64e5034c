package org.lastmetre.console.overview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.lastmetre.console.problem.Problem;
import org.lastmetre.console.problem.ProblemException;
import org.lastmetre.console.services.ServiceCalls;
import org.lastmetre.console.services.ServiceReply;
import org.lastmetre.console.services.Services;

/** Fetches parts from the services; one that can't be had in time is missing, an unknown community is a 404. */
@ApplicationScoped
class Parts {
    private static final Logger LOG = Logger.getLogger(Parts.class);
    private static final String UNKNOWN = "unknown-community";

    private final Services services;
    private final ServiceCalls calls;

    Parts(Services services, ServiceCalls calls) {
        this.services = services;
        this.calls = calls;
    }

    Uni<Part> fetch(String name, String service, String uri, Question question) {
        var asked = services.find(service);
        if (asked.isEmpty()) {
            return Uni.createFrom().item(Part.missing(name));
        }
        return calls.get(asked.get(), uri, question.caller())
                .onFailure()
                .invoke(failure -> LOG.debugf(failure, "No %s from %s", name, service))
                .onFailure()
                .recoverWithItem(new ServiceReply(503, null))
                .map(reply -> part(name, reply, question));
    }

    private static Part part(String name, ServiceReply reply, Question question) {
        if (reply.status() == 404 && reply.body().path("type").asText().endsWith(UNKNOWN)) {
            throw new ProblemException(Problem.of(404, UNKNOWN, "no community " + question.community()));
        }
        return reply.ok() && reply.body().isContainerNode() ? new Part(name, reply.body()) : Part.missing(name);
    }
}
