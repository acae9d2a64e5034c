package org.lastmetre.console.gateway;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import org.jboss.logging.Logger;
import org.lastmetre.console.problem.Problem;

/** One request on its way to its service and the answer on its way back; trouble in between becomes a problem. */
final class Passage implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(Passage.class);

    private final Route route;
    private final String uri;
    private final Buffer body;
    private final PassingStreams streams;

    /** {@code uri} is the path and query for the service, {@code body} null for a request without one. */
    Passage(Route route, String uri, Buffer body, PassingStreams streams) {
        this.route = route;
        this.uri = uri;
        this.body = body;
        this.streams = streams;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request().setURI(uri);
        Headers.toService(request, route);
        request.setBody(Body.body(body == null ? Buffer.buffer() : body));
        return context.sendRequest().recover(failure -> Future.succeededFuture(refused(request, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        var response = context.response();
        Headers.toClient(response.headers(), route);
        if (response.getStatusCode() == 204 && response.getBody() != null) {
            response.getBody().stream().resume(); // nothing comes, but the connection must get back to its pool
            response.setBody(null);
        }
        if (isStream(response)) {
            streams.let(context);
        }
        return ShortAnswer.is(context)
                ? ShortAnswer.taken(response)
                        .compose(whole -> ShortAnswer.give(response, whole), failure -> brokenOff(context, failure))
                : context.sendResponse();
    }

    private static boolean isStream(ProxyResponse response) {
        var type = response.headers().get("Content-Type");
        return type != null && type.startsWith("text/event-stream");
    }

    private ProxyResponse refused(ProxyRequest request, Throwable failure) {
        LOG.debugf(failure, "No answer from %s", route.service());
        return tell(request.release().response(), problem(failure));
    }

    private static ProxyResponse tell(ProxyResponse response, Problem problem) {
        response.headers().clear();
        response.setStatusCode(problem.status()).setStatusMessage(null).putHeader("Content-Type", Problem.MEDIA_TYPE);
        problem.retryAfter().ifPresent(wait -> response.putHeader("Retry-After", Long.toString(wait.toSeconds())));
        var path = response.request().proxiedRequest().path();
        return response.setBody(Body.body(Buffer.buffer(problem.json(path))));
    }

    private Future<Void> brokenOff(ProxyContext context, Throwable failure) {
        tell(context.response(), problem(failure));
        return context.sendResponse();
    }

    private Problem problem(Throwable failure) {
        if (failure instanceof ConnectionPoolTooBusyException) {
            return Problem.serviceBusy(route.service());
        }
        return Problem.unavailable("service-unavailable", "the " + route.service() + " service does not answer");
    }
}
