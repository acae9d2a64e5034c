package org.lastmetre.console.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.lastmetre.access.Over;
import org.lastmetre.access.admission.CollectedBody;
import org.lastmetre.console.problem.Problem;
import org.lastmetre.console.problem.Refusals;
import org.lastmetre.console.problem.WebProblems;
import org.lastmetre.console.services.Service;
import org.lastmetre.console.services.Services;

/** The one origin: passes a request to the service that answers its path, streams included, and refuses the rest. */
@ApplicationScoped
class Gateway {
    private static final ProxyOptions PLAIN_HTTP = new ProxyOptions().setSupportWebSocket(false);
    private static final int FIRST = -100; // before the framework's own limit, which answers without a problem
    private static final List<String> PASSING = List.of("/api/*", "/oauth/*", "/.well-known/openid-configuration");
    private static final Duration NOT_SOON = Duration.ofHours(1);

    private final Services services;
    private final Upstreams upstreams;
    private final PassingStreams streams;

    Gateway(Services services, Upstreams upstreams, PassingStreams streams) {
        this.services = services;
        this.upstreams = upstreams;
        this.streams = streams;
    }

    void register(@Observes Router router) {
        PASSING.forEach(path -> router.route(path).order(FIRST).handler(this::pass));
        for (var status : List.of(400, 404, 405)) {
            router.errorHandler(status, context -> Refusals.send(context, WebProblems.of(status)));
        }
    }

    private void pass(RoutingContext context) {
        var route = RoutingTable.find(context.request().method().name(), context.normalizedPath());
        if (route.isEmpty()) {
            context.next();
            return;
        }
        services.find(route.get().service())
                .ifPresentOrElse(
                        service -> pass(context, service, route.get()), () -> notInService(context, route.get()));
    }

    private void pass(RoutingContext context, Service service, Route route) {
        if (isStream(context.request())) {
            follow(context, service, route);
        } else if (upstreams.enter(service)) {
            var over = Over.of(context.request(), () -> upstreams.leave(service));
            context.addEndHandler(end -> over.end());
            send(context, service, route, false);
        } else {
            Refusals.send(context, Problem.serviceBusy(service.name()));
        }
    }

    private void follow(RoutingContext context, Service service, Route route) {
        if (streams.draining()) {
            Refusals.send(context, Problem.unavailable("going-down", "this gateway is going down; ask again"));
        } else {
            send(context, service, route, true);
        }
    }

    private void send(RoutingContext context, Service service, Route route, boolean stream) {
        var request = context.request();
        HttpProxy.reverseProxy(PLAIN_HTTP, upstreams.client(stream))
                .origin(asked -> upstreams.connect(service, stream))
                .addInterceptor(new Passage(route, uri(route, request), CollectedBody.of(context), streams))
                .handle(request);
    }

    private static boolean isStream(HttpServerRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        var asksForOne = accept != null && accept.contains("text/event-stream");
        return request.method() == HttpMethod.GET
                && (asksForOne || request.path().endsWith("/updates"));
    }

    private static String uri(Route route, HttpServerRequest request) {
        return request.query() == null ? route.path() : route.path() + "?" + request.query();
    }

    private void notInService(RoutingContext context, Route route) {
        var detail = "the " + route.service() + " service is not in service yet";
        Refusals.send(context, Problem.unavailable("not-in-service-yet", detail, NOT_SOON));
    }
}
