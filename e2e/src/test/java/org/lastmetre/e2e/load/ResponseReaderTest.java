package org.lastmetre.e2e.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseReaderTest {
    private final ResponseReader reader = new ResponseReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 201 Created\r\nContent-Length: 5\r\nLocation: /1\r\n\r\nhello",
                "HTTP/1.1 201 Created\r\ncontent-length: 0\r\n\r\n",
                "HTTP/1.1 201 Created\r\n\r\n",
                "HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2;x=y\r\nlo\r\n0\r\n\r\n"
            })
    void anAnswerIsWholeWithItsLastByteAndNotBefore(String answer) {
        var bytes = bytes(answer);

        for (var at = 0; at < bytes.length - 1; at++) {
            assertThat(reader.take(ByteBuffer.wrap(bytes, at, 1))).isFalse();
        }
        assertThat(reader.take(ByteBuffer.wrap(bytes, bytes.length - 1, 1))).isTrue();
        assertThat(reader.status()).isEqualTo(201);
    }

    @Test
    void whatFollowsAnAnswerIsLeft() {
        var in = ByteBuffer.wrap(bytes("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\naHTTP/1.1 503 Busy\r\n\r\n"));

        assertThat(reader.take(in)).isTrue();
        reader.begin();
        assertThat(reader.take(in)).isTrue();
        assertThat(reader.status()).isEqualTo(503);
    }

    @Test
    void aServiceThatWillHangUpSaysSo() {
        reader.take(ByteBuffer.wrap(bytes("HTTP/1.1 429 Slow Down\r\nConnection: close\r\n\r\n")));

        assertThat(reader.isLast()).isTrue();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
