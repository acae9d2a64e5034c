package org.lastmetre.identity.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.access.Role;
import org.lastmetre.identity.accounts.Account;
import org.lastmetre.identity.accounts.AccountName;
import org.lastmetre.identity.accounts.Credential;
import org.lastmetre.identity.accounts.Credential.Kind;
import org.lastmetre.identity.accounts.Credential.Mode;
import org.lastmetre.identity.signing.KeySet;
import org.lastmetre.identity.signing.SigningKey;
import org.lastmetre.identity.testing.Keys;

/** A token is read again, and nothing else is. */
class TokenTextTest {
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant END = NOW.plus(Duration.ofHours(1));
    private static final SigningKey KEY = Keys.make(NOW);
    private static final KeySet KEYS = new KeySet(List.of(KEY));
    private final TokenText text = new TokenText("http://localhost:8080");
    private final Account account = Account.made(new UUID(0, 1), new AccountName("yunhu"), Role.PARTNER, null, NOW);
    private final Credential secret = Credential.secret(new UUID(0, 2), account, "hash", NOW);

    @Test
    void aTokenIsReadUntilItsEnd() {
        var token = write(KEY, secret).text();
        var issued = new IssuedToken(new UUID(0, 3).toString(), "yunhu", END);
        assertThat(text.read(KEYS, token, END.minusSeconds(1))).contains(issued);
        assertThat(text.read(KEYS, token, END)).isEmpty();
    }

    @Test
    void aTokenOfAnotherKeyIsNoneOfOurs() {
        var stranger = Keys.make(NOW);
        assertThat(text.read(KEYS, write(stranger, secret).text(), NOW)).isEmpty();
    }

    @Test
    void aTokenOfAnotherIssuerIsNoneOfOurs() {
        var token = write(KEY, secret).text();
        assertThat(new TokenText("http://elsewhere").read(KEYS, token, NOW)).isEmpty();
    }

    @Test
    void aChangedTokenIsNoneOfOurs() {
        var parts = write(KEY, secret).text().split("\\.");
        var changed = decoded(parts[1]).replace("partner", "admin");
        var forged = parts[0] + "." + encoded(changed) + "." + parts[2];
        assertThat(text.read(KEYS, forged, NOW)).isEmpty();
        var unsigned = encoded("{\"alg\":\"none\"}") + "." + parts[1] + ".";
        assertThat(text.read(KEYS, unsigned, NOW)).isEmpty();
        assertThat(text.read(KEYS, "nonsense", NOW)).isEmpty();
        assertThat(text.read(KEYS, "", NOW)).isEmpty();
    }

    @Test
    void anApiKeysTokenSaysWhatTheKeyMayDo() {
        var key = new Credential(
                new UUID(0, 4),
                account.id(),
                account.name(),
                Kind.API_KEY,
                "h",
                "abcd",
                "x",
                Mode.TEST,
                Set.of("orders:write", "orders:read"),
                NOW,
                null,
                null);
        assertThat(decoded(write(KEY, key).text().split("\\.")[1]))
                .contains("\"mode\":\"test\"")
                .contains("\"scope\":\"orders:read orders:write\"")
                .contains("\"sid\":\"" + key.id() + "\"");
    }

    @Test
    void aTokenIsNotShownByAccident() {
        var token = write(KEY, secret);
        assertThat(token.toString()).doesNotContain(token.text());
        assertThat(token.expiresIn()).isEqualTo(3600);
    }

    private Token write(SigningKey key, Credential credential) {
        return text.write(key, new Claims(account, credential, new UUID(0, 3), NOW, END));
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
