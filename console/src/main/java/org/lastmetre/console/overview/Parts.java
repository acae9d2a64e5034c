package org.lastmetre.console.overview;

import com.fasterxml.jackson.databind.node.MissingNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.lastmetre.console.problem.Problem;
import org.lastmetre.console.problem.ProblemException;
import org.lastmetre.console.services.ServiceCalls;
import org.lastmetre.console.services.ServiceReply;
import org.lastmetre.console.services.Services;

/** Fetches parts from the services; one that can't be had in time is missing. */
@ApplicationScoped
class Parts {
    private static final Logger LOG = Logger.getLogger(Parts.class);
    private static final ServiceReply NONE = new ServiceReply(503, MissingNode.getInstance());

    private final Services services;
    private final ServiceCalls calls;

    Parts(Services services, ServiceCalls calls) {
        this.services = services;
        this.calls = calls;
    }

    /**
     * Fails with 404 for a community that order-service doesn't know. The other services wait a while for one that they
     * haven't heard of, so they are no good to ask.
     */
    Uni<Void> known(Question question) {
        return ask("order", question.ofItself(), question)
                .invoke(reply -> refuseUnknown(reply, question))
                .replaceWithVoid();
    }

    /** A missing part if the service can't be asked or has no such thing. */
    Uni<Part> fetch(String name, String service, String uri, Question question) {
        return ask(service, uri, question).map(reply -> part(name, reply));
    }

    /** The same for a list, with the parts of it that follow; missing is also one that has no end. */
    Uni<Part> fetchList(String name, String service, String uri, Question question) {
        return Pages.read(name, uri, page -> ask(service, page, question));
    }

    private Uni<ServiceReply> ask(String service, String uri, Question question) {
        var asked = services.find(service);
        if (asked.isEmpty()) {
            return Uni.createFrom().item(NONE);
        }
        return calls.get(asked.get(), uri, question.caller())
                .onFailure()
                .invoke(failure -> LOG.debugf(failure, "No %s from %s", uri, service))
                .onFailure()
                .recoverWithItem(NONE);
    }

    private static void refuseUnknown(ServiceReply reply, Question question) {
        if (reply.status() == 404) {
            var detail = "there is no community " + question.community();
            throw new ProblemException(Problem.of(404, "unknown-community", detail));
        }
    }

    private static Part part(String name, ServiceReply reply) {
        return reply.isJson() ? new Part(name, reply.body(), false) : Part.missing(name);
    }
}
