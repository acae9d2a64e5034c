package org.lastmetre.local.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever plans on a free port finds it free, though others ask the system for any meanwhile. */
class PortsTest {
    @Test
    void aFreePortIsGivenOnceAndNobodyElseIsGivenIt() throws IOException {
        var planned = IntStream.range(0, 200).map(n -> Ports.free()).boxed().toList();
        var others = new ArrayList<ServerSocket>();
        try {
            for (var n = 0; n < 200; n++) {
                others.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            var all = Stream.concat(planned.stream(), others.stream().map(ServerSocket::getLocalPort));
            assertThat(all).doesNotHaveDuplicates();
            assertThat(planned).noneMatch(Ports::inUse);
        } finally {
            for (var other : others) {
                other.close();
            }
        }
    }
}
