package org.lastmetre.access.admission;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.QuarkusRequestWrapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.lastmetre.access.Ending;
import org.lastmetre.access.Over;

/**
 * How a program ends without leaving a request unanswered. While it says that it will, it answers as ever, but with
 * {@code Connection: close}, so that callers come over new connections, or elsewhere. Then nobody is let in any more; who
 * still asks over an old connection is told to come again. All of that is over before the framework goes on: as soon as it
 * sees no request it closes the server, which ends connections without looking whether somebody is just asking, and only
 * then do observers of the {@code ShutdownEvent} hear of it.
 */
@ApplicationScoped
@Readiness
public class Draining implements HealthCheck {
    private static final int FIRST = Integer.MIN_VALUE;
    private static final String OPERATORS = "/q/";

    /** So long nobody has asked any more when the server is closed: whoever was let in last has sent its request by then. */
    private static final Duration QUIET = Duration.ofMillis(500);

    private final Listener listener;
    private final Duration notice;
    private final AtomicInteger underWay = new AtomicInteger();
    private volatile boolean ending;
    private volatile boolean refusing;
    private volatile long arrived;

    Draining(
            Listener listener, @ConfigProperty(name = "lastmetre.ending.notice", defaultValue = "1s") Duration notice) {
        this.listener = listener;
        this.notice = notice;
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(this::take);
    }

    void drain(@Observes @Priority(Ending.REQUESTS) ShutdownDelayInitiatedEvent event) throws InterruptedException {
        ending = true;
        listener.rehearseClosing();
        Thread.sleep(notice.toMillis());
        listener.close(() -> refusing = true);
        Ending.await(listener::isClosed);
        arrived = System.nanoTime();
        Ending.await(() -> underWay.get() == 0 && isQuiet());
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("open").status(!ending).build();
    }

    /** Whether the door is shut, and who still asks is told to come again. */
    boolean isRefusing() {
        return refusing;
    }

    private boolean isQuiet() {
        return System.nanoTime() - arrived > QUIET.toNanos();
    }

    private void take(RoutingContext context) {
        underWay.incrementAndGet();
        var over = Over.of(context.request(), this::leave);
        context.addHeadersEndHandler(head -> sayClose(context));
        QuarkusRequestWrapper.get(context.request()).addRequestDoneHandler(done -> {
            over.end();
            close(context);
        });
        if (refusing && !context.normalizedPath().startsWith(OPERATORS)) {
            arrived = System.nanoTime();
            refuse(context);
        } else {
            context.next();
        }
    }

    private void leave() {
        arrived = System.nanoTime();
        underWay.decrementAndGet();
    }

    private void sayClose(RoutingContext context) {
        if (ending) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
    }

    /** After its answer, if that said so. */
    private void close(RoutingContext context) {
        if (HttpHeaders.CLOSE.toString().equals(context.response().headers().get(HttpHeaders.CONNECTION))) {
            context.request().connection().close();
        }
    }

    /** An answer before the end of the body would be lost with the connection. */
    private static void refuse(RoutingContext context) {
        context.request().end().onComplete(read -> Refused.goingDown().answer(context));
        context.request().resume();
    }
}
