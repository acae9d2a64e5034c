package org.lastmetre.access.admission;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.lastmetre.access.Over;

/**
 * Takes one body in as a whole before anything is done for its request: however slowly it comes, it holds nothing but its
 * own bytes, and not for long.
 */
final class Intake {
    private final RoutingContext context;
    private final Bodies bodies;
    private final long limit;
    private final Runnable whole;
    private final Buffer bytes = Buffer.buffer();
    private long timer;
    private long held;
    private boolean over;

    /** @param whole what follows once all of it is here */
    Intake(RoutingContext context, Bodies bodies, long limit, Runnable whole) {
        this.context = context;
        this.bodies = bodies;
        this.limit = limit;
        this.whole = whole;
    }

    static boolean hasBody(HttpServerRequest request) {
        return length(request) > 0 || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    static long length(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    void begin(long withinMillis) {
        if (!bodies.begin()) {
            Refused.busy().answer(context);
            return;
        }
        timer = context.vertx().setTimer(withinMillis, late -> tooLate());
        var over = Over.of(context.request(), this::forget);
        context.addEndHandler(answered -> over.end());
        var request = context.request().handler(this::more).endHandler(end -> complete());
        welcome(request);
    }

    /** A client that waits to be asked for its body (curl does for a large one) is asked at once. */
    private static void welcome(HttpServerRequest request) {
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.headers().remove(HttpHeaders.EXPECT);
            request.response().writeContinue();
        }
    }

    private void more(Buffer part) {
        if (over) {
            return;
        }
        var length = bytes.length() + part.length();
        if (length > limit) {
            refuse(Refused.tooLarge(limit));
        } else if (length > Bodies.SMALL && !hold(length - Bodies.SMALL - held)) {
            refuse(Refused.busy());
        } else {
            bytes.appendBuffer(part);
        }
    }

    private boolean hold(long more) {
        var taken = bodies.take(more);
        held += taken ? more : 0;
        return taken;
    }

    private void complete() {
        if (!over) {
            end();
            CollectedBody.keep(context, bytes);
            whole.run();
        }
    }

    private void refuse(Refused refused) {
        end();
        refused.answerAndEnd(context);
    }

    private void tooLate() {
        if (!over) {
            refuse(Refused.tooSlow());
        }
    }

    /** When the request is answered, or its client gone. */
    private void forget() {
        end();
        bodies.giveBack(held);
        held = 0;
    }

    private void end() {
        if (!over) {
            over = true;
            bodies.end();
            context.vertx().cancelTimer(timer);
        }
    }
}
