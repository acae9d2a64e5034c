package org.lastmetre.access.admission;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Lets in no more than can be answered soon, and says so at once to the rest, before a body is read or anybody asks who
 * calls: to refuse must cost next to nothing. Nobody waits for a place, so that nobody can wait in a circle; health,
 * metrics and the issuer's keys need none.
 */
@ApplicationScoped
class Admission {
    private static final int FIRST = -850; // but after what says which origins may read an answer
    private static final String KEYS = "/oauth/jwks";

    private final AdmissionSettings settings;
    private final List<Obstacle> obstacles;
    private final MeterRegistry meters;
    private final Places requests;
    private final Places streams;
    private final Bodies bodies;

    @Inject
    Admission(AdmissionSettings settings, @Any Instance<Obstacle> obstacles, MeterRegistry meters) {
        this(settings, obstacles.stream().toList(), meters);
    }

    Admission(AdmissionSettings settings, List<Obstacle> obstacles, MeterRegistry meters) {
        this.settings = settings;
        this.obstacles = obstacles;
        this.meters = meters;
        this.requests = new Places(settings.requests(), settings.requestsOfOne());
        this.streams = new Places(settings.streams(), settings.streamsOfOne());
        this.bodies = new Bodies(settings.bodies(), settings.largeBodies().asLongValue());
    }

    void register(@Observes Router router) {
        meters.gauge("lastmetre.admission.requests", requests, Places::taken);
        meters.gauge("lastmetre.admission.streams", streams, Places::taken);
        router.route().order(FIRST).handler(Admission::guard);
        router.route("/api/*").order(FIRST).handler(this::take);
        router.route("/oauth/*").order(FIRST).handler(this::take);
    }

    private static void guard(RoutingContext context) {
        var request = context.request();
        if (context.response().writeQueueFull()) {
            request.connection().close(); // sends more and more, and doesn't read the answers
        } else {
            Pipelining.limit(request.connection());
            context.next();
        }
    }

    private void take(RoutingContext context) {
        if (context.request().path().equals(KEYS)) {
            context.next();
        } else {
            receive(new Visit(context));
        }
    }

    private void receive(Visit visit) {
        var context = visit.context();
        var limit = settings.maxBody().asLongValue();
        var refusal = refusal(visit);
        if (refusal.isPresent()) {
            refuse(visit, refusal.get());
        } else if (Intake.length(context.request()) > limit) {
            Refused.tooLarge(limit).answerAndEnd(context);
        } else if (Intake.hasBody(context.request())) {
            new Intake(context, bodies, limit, () -> enter(visit))
                    .begin(settings.bodyWithin().toMillis());
        } else {
            letIn(visit);
        }
    }

    /** While the body came others may have taken the last place. */
    private void enter(Visit visit) {
        refusal(visit).ifPresentOrElse(refused -> refuse(visit, refused), () -> letIn(visit));
    }

    private void letIn(Visit visit) {
        visit.enter(requests, streams);
        visit.context().next();
    }

    private void refuse(Visit visit, Refused refused) {
        meters.counter("lastmetre.admission.refused", "code", refused.code()).increment();
        refused.answer(visit.context());
    }

    private Optional<Refused> refusal(Visit visit) {
        if (requests.full()) {
            return Optional.of(Refused.busy());
        }
        if (requests.fullFor(visit.caller())) {
            return Optional.of(Refused.tooManyAtOnce());
        }
        return visit.asksForStream() ? noStream(visit) : obstacle(visit);
    }

    private Optional<Refused> noStream(Visit visit) {
        if (streams.full()) {
            return Optional.of(Refused.tooManyStreams(503));
        }
        return streams.fullFor(visit.caller()) ? Optional.of(Refused.tooManyStreams(429)) : Optional.empty();
    }

    private Optional<Refused> obstacle(Visit visit) {
        return visit.changes()
                ? obstacles.stream()
                        .flatMap(one -> one.now().stream())
                        .findFirst()
                        .map(Refused::impossible)
                : Optional.empty();
    }
}
