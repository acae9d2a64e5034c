package org.lastmetre.console.services;

import io.vertx.core.http.RequestOptions;
import java.net.URI;

/** A service behind the gateway: its short name, such as "order", and where it listens. */
public record Service(String name, URI address) {
    /** Options of a request to it, without a method and a path. */
    public RequestOptions request() {
        return new RequestOptions().setHost(address.getHost()).setPort(port()).setSsl(encrypted());
    }

    private boolean encrypted() {
        return "https".equals(address.getScheme());
    }

    private int port() {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return encrypted() ? 443 : 80;
    }
}
