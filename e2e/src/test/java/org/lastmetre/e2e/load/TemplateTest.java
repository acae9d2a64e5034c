package org.lastmetre.e2e.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateTest {
    @Test
    void theNumberStandsInAllItsPlaces() {
        var template = Template.post(
                "/orders",
                List.of("Idempotency-Key: k" + Template.NUMBER),
                "{\"a\":\"" + Template.NUMBER + "\",\"b\":\"白\"}");

        assertThat(written(new Rotation(List.of(template), 42)))
                .isEqualTo("POST /orders HTTP/1.1\r\nHost: localhost\r\nIdempotency-Key: k000000000042\r\n"
                        + "Content-Length: 30\r\n\r\n{\"a\":\"000000000042\",\"b\":\"白\"}");
    }

    @Test
    void aRotationCountsOnFromTemplateToTemplate() {
        var requests = new Rotation(
                List.of(
                        Template.get("/a/" + Template.NUMBER, List.of()),
                        Template.get("/bb/" + Template.NUMBER, List.of())),
                8);

        assertThat(written(requests)).startsWith("GET /a/000000000008 ");
        assertThat(written(requests)).startsWith("GET /bb/000000000009 ");
        assertThat(written(requests)).startsWith("GET /a/000000000010 ");
    }

    private static String written(Requests requests) {
        var buffer = ByteBuffer.allocate(requests.longest());
        requests.next(0, buffer);
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
    }
}
