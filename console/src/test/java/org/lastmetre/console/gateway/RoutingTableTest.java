package org.lastmetre.console.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutingTableTest {
    @ParameterizedTest
    @CsvSource({
        "GET, /api/communities, order",
        "PUT, /api/communities/c1/containment, order",
        "POST, /api/orders/bulk, order",
        "GET, /api/orders/1/updates, order",
        "GET, /api/households/c1/7/2/301/updates, order",
        "POST, /api/addresses/resolution, order",
        "PUT, /api/packages/LM1/address, order",
        "GET, /api/packages/LM1/address, sorting",
        "GET, /api/packages/LM1, sorting",
        "GET, /api/packages/LM1/label.svg, sorting",
        "GET, /api/packages/LM1/custody, dispatch",
        "POST, /api/arrivals, sorting",
        "GET, /api/batches/b1/label.svg, sorting",
        "POST, /api/windows/w1/calls, dispatch",
        "POST, /api/runs/r1/stops/7/handover, dispatch",
        "GET, /api/volunteers/v1/updates, dispatch",
        "GET, /api/custody-differences, dispatch",
        "POST, /api/door-visits/1, dispatch",
        "POST, /api/medical-requests, medical",
        "PUT, /api/key-persons/p1, medical",
        "POST, /api/check-ins/1/medical-request, medical",
        "PUT, /api/callers/chen, medical",
        "GET, /api/missed-check-ins, medical",
        "POST, /api/appointments, medical",
        "POST, /api/medicine-requests/1/purchase, medical",
        "PUT, /api/prescriptions/p-1, medical",
        "GET, /api/medical-board, medical",
        "GET, /api/rounds/route, sanitation",
        "POST, /api/sites/c1/lobby/completion, sanitation",
        "POST, /api/disinfection-tasks/1/completion, sanitation",
        "GET, /api/disinfection-agents, sanitation",
        "GET, /api/sanitation-alerts, sanitation",
        "POST, /api/waste-bags, sanitation",
        "GET, /api/waste-points, sanitation",
        "GET, /api/waste-certificates, sanitation",
        "POST, /api/waste-hauls/1/disposal, sanitation",
        "POST, /api/waste-differences/1/LOADING/acknowledgement, sanitation",
        "GET, /api/sampling-sessions/1/updates, sanitation",
        "GET, /api/sanitation-board, sanitation",
        "POST, /oauth/token, identity",
        "GET, /oauth/jwks, identity",
        "GET, /.well-known/openid-configuration, identity",
        "GET, /api/session, identity",
        "POST, /api/accounts/1/revocation, identity",
        "POST, /api/api-keys/1/rotation, identity",
        "POST, /api/invitations/redemption, identity",
        "POST, /api/signing-keys/rotation, identity",
        "GET, /api/audit, identity"
    })
    void leadsEveryPathToItsService(String method, String path, String service) {
        assertThat(RoutingTable.find(method, path)).contains(new Route(service, path));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/dead-letters/order, order, /api/dead-letters",
        "/api/dead-letters/sorting/12/replay, sorting, /api/dead-letters/12/replay"
    })
    void takesTheServiceOutOfADeadLettersPath(String asked, String service, String path) {
        assertThat(RoutingTable.find("GET", asked)).contains(new Route(service, path));
        assertThat(RoutingTable.outside(service, path)).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"/api/nothing", "/api/ordersx", "/api/dead-letters/kitchen", "/api/packages//custodyx", "/"})
    void knowsNothingElse(String path) {
        assertThat(RoutingTable.find("GET", path)
                        .filter(route -> !route.service().equals("sorting")))
                .isEmpty();
    }

    @Test
    void leavesTheConsolesOwnPathsAlone() {
        assertThat(RoutingTable.find("GET", "/api/events")).isEmpty();
        assertThat(RoutingTable.find("PUT", "/api/clock")).isEmpty();
    }
}
