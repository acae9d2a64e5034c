package org.lastmetre.e2e.faults.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LinkTest {
    private static final int LIMIT_MILLIS = 5_000;
    private static final int A_WHILE_MILLIS = 200;

    private final Echo first = Echo.open("1");
    private final Echo second = Echo.open("2");
    private final Link link = Link.open("test", List.of(first.port(), second.port()));

    @AfterEach
    void close() {
        link.close();
        first.close();
        second.close();
    }

    @Test
    void whatIsSaidArrivesAndWhatIsAnsweredComesBack() throws IOException {
        try (var client = connect()) {
            say(client, "hello");
            assertThat(heard(client, 6)).isEqualTo("1hello");
        }
    }

    @Test
    void theEndOfOneIsTheEndOfTheOther() throws IOException {
        try (var client = connect()) {
            client.shutdownOutput();
            assertThat(new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("1");
        }
    }

    @Test
    void slowIsSlower() throws IOException {
        link.turn(Weather.SLOW);
        try (var client = connect()) {
            var began = System.nanoTime();
            say(client, "hello");
            heard(client, 6);
            assertThat(System.nanoTime() - began).isGreaterThan(40_000_000);
        }
    }

    @Test
    void whatIsSwallowedComesLater() throws IOException {
        link.turn(Weather.SWALLOW);
        try (var client = connect()) {
            say(client, "hello");
            client.setSoTimeout(A_WHILE_MILLIS);
            assertThatThrownBy(() -> heard(client, 1)).isInstanceOf(SocketTimeoutException.class);

            link.turn(Weather.CLEAR);
            client.setSoTimeout(LIMIT_MILLIS);
            assertThat(heard(client, 6)).isEqualTo("1hello");
        }
    }

    @Test
    void aCutBreaksWhatIsOpenAndWhatComesNew() throws IOException {
        try (var client = connect()) {
            heard(client, 1);
            link.turn(Weather.CUT);
            assertThatThrownBy(() -> heard(client, 1)).isInstanceOf(SocketException.class);
        }
        assertThatThrownBy(this::connectAndHear).isInstanceOf(SocketException.class);
        link.turn(Weather.CLEAR);
        try (var client = connect()) {
            assertThat(heard(client, 1)).isNotEmpty();
        }
    }

    @Test
    void replicasTakeTurns() throws IOException {
        try (var one = connect()) {
            assertThat(heard(one, 1)).isEqualTo("1");
            try (var other = connect()) {
                assertThat(heard(other, 1)).isEqualTo("2");
            }
        }
    }

    @Test
    void whileOneIsAwayTheOtherAnswers() throws IOException {
        first.close();
        for (var at = 0; at < 3; at++) {
            try (var client = connect()) {
                assertThat(heard(client, 1)).isEqualTo("2");
            }
        }
    }

    @Test
    void whenAllAreAwayTheConnectionBreaks() throws IOException {
        first.close();
        second.close();
        assertThatThrownBy(this::connectAndHear).isInstanceOf(SocketException.class);
    }

    private Socket connect() throws IOException {
        var client = Sockets.connect(link.port());
        client.setSoTimeout(LIMIT_MILLIS);
        return client;
    }

    /** A reset may come before the connection is even seen as made. */
    private void connectAndHear() throws IOException {
        try (var client = connect()) {
            heard(client, 1);
        }
    }

    private static void say(Socket client, String words) throws IOException {
        client.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
    }

    private static String heard(Socket client, int bytes) throws IOException {
        return new String(client.getInputStream().readNBytes(bytes), StandardCharsets.UTF_8);
    }
}
