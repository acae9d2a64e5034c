package org.lastmetre.local.processes;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

class PortCheckTest {
    @Test
    void aTakenPortIsNamedWithItsPartAndItsHolder() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = socket.getLocalPort();

            assertThatThrownBy(() -> PortCheck.allFree(List.of(partOn(port))))
                    .isInstanceOf(LocalFailure.class)
                    .hasMessageContaining("port " + port + " (order-service) is in use by pid "
                            + ProcessHandle.current().pid());
        }
    }

    @Test
    void freePortsPass() {
        assertThatCode(() -> PortCheck.allFree(List.of(partOn(Ports.free())))).doesNotThrowAnyException();
    }

    private static Part partOn(int port) {
        return new TinyPart("order-service", "sleep 300", true, port, new ConcurrentLinkedQueue<>());
    }
}
