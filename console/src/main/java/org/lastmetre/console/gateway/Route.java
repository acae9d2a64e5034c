package org.lastmetre.console.gateway;

/** Which service answers, and the path it knows the thing by. */
public record Route(String service, String path) {
    /** Whether it leads to the service that knows who somebody is. */
    boolean isIdentity() {
        return service.equals("identity");
    }
}
