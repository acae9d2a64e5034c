package org.lastmetre.access;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the claims of a token whose signature is checked. */
final class Tokens {
    private static final Pattern ACCOUNT = Pattern.compile("[\\p{L}\\p{N}._:/@-]{1,100}");
    private static final String SCOPES_OF_OURS = "orders:";

    private Tokens() {}

    static Caller caller(JsonWebToken token) {
        return new Caller(
                account(token),
                roles(token.getGroups()),
                token.getClaim("household"),
                token.getClaim("volunteer"),
                "test".equals(token.getClaim("mode")),
                scopes(token.getClaim("scope")));
    }

    static Pass pass(JsonWebToken token) {
        return new Pass(token.getClaim("sid"), token.getTokenID(), Instant.ofEpochSecond(token.getExpirationTime()));
    }

    /** @return null if the token names nobody, or not as an account can be named */
    static String account(JsonWebToken token) {
        String name = token.getClaim("preferred_username");
        var account = name == null ? token.getSubject() : name;
        return account != null && ACCOUNT.matcher(account).matches() ? account : null;
    }

    private static Set<Role> roles(Collection<String> groups) {
        return groups == null
                ? Set.of()
                : groups.stream().flatMap(group -> Role.of(group).stream()).collect(Collectors.toSet());
    }

    /** Scopes that are not ours ({@code openid} and the like) restrict nothing. */
    private static Set<String> scopes(String claim) {
        var all = claim == null ? List.<String>of() : Arrays.asList(claim.split(" "));
        return all.stream().filter(scope -> scope.startsWith(SCOPES_OF_OURS)).collect(Collectors.toSet());
    }
}
