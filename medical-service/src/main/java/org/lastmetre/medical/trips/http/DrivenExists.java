package org.lastmetre.medical.trips.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.lastmetre.medical.trips.DriverDesk;
import org.lastmetre.medical.vehicles.http.VehiclePath;

/** Looks whether the caller may follow a vehicle before the answer begins: once a stream has begun, it can't answer 404. */
public class DrivenExists {
    private final DriverDesk desk;
    private final Accesses accesses;

    DrivenExists(DriverDesk desk, Accesses accesses) {
        this.desk = desk;
        this.accesses = accesses;
    }

    @Driven
    @ServerRequestFilter
    Uni<Void> check(UriInfo uri) {
        return desk.isThere(VehiclePath.id(uri.getPathParameters().getFirst("id")), accesses.current());
    }
}
