package org.lastmetre.e2e.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokensTest {
    private final List<String> forms = new CopyOnWriteArrayList<>();
    private HttpServer issuer;
    private Tokens tokens;
    private int status = 200;
    private int expiresIn = 3600;

    @BeforeEach
    void startAnIssuer() throws IOException {
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer.createContext("/oauth/token", this::answer);
        issuer.start();
        var uri = URI.create("http://127.0.0.1:" + issuer.getAddress().getPort());
        tokens = new Tokens(HttpClient.newHttpClient(), uri);
    }

    @AfterEach
    void stop() {
        issuer.stop(0);
    }

    @Test
    void oneTokenServesManyCallsAtOnce() {
        var got = IntStream.range(0, 50).parallel().mapToObj(i -> tokens.of(Account.RECEPTION));

        assertThat(got.distinct()).containsExactly("token-1");
        assertThat(forms).hasSize(1);
    }

    @Test
    void anAccountIsAskedForByNameAndPartnersAreClients() {
        tokens.of(Account.volunteer("wang"));
        tokens.of(Account.YUNHU);

        assertThat(forms.get(0)).contains("grant_type=password", "username=volunteer%3Awang", "password=rehearsal");
        assertThat(forms.get(1)).contains("grant_type=client_credentials", "client_id=yunhu");
    }

    @Test
    void aTokenThatIsAboutToExpireIsReplaced() {
        expiresIn = 59;

        assertThat(tokens.of(Account.ADMIN)).isNotEqualTo(tokens.of(Account.ADMIN));
    }

    @Test
    void aRefusedTokenIsForgottenOnce() {
        var first = tokens.of(Account.ADMIN);
        tokens.forget(Account.ADMIN, first);
        var second = tokens.of(Account.ADMIN);
        tokens.forget(Account.ADMIN, first); // somebody else was refused with it, too

        assertThat(tokens.of(Account.ADMIN)).isEqualTo(second).isNotEqualTo(first);
    }

    @Test
    void aRefusalSaysWhoseItIsAndNotTheSecret() {
        status = 400;

        assertThatThrownBy(() -> tokens.of(Account.ADMIN))
                .isInstanceOfSatisfying(
                        NotSignedIn.class, e -> assertThat(e.status()).isEqualTo(400))
                .hasMessageContaining("admin")
                .hasMessageNotContaining("rehearsal");
    }

    private void answer(HttpExchange exchange) throws IOException {
        forms.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var body = "{\"access_token\":\"token-%d\",\"expires_in\":%d}"
                .formatted(forms.size(), expiresIn)
                .getBytes();
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
