package org.lastmetre.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever has no token, or one that nobody gave, gets nowhere: every call of docs/access.md, at the gateway. */
@ExtendWith(TheTown.class)
class NobodyJourney {
    private static final Pattern ROW = Pattern.compile("\\| `(GET|POST|PUT|DELETE) (/\\S+)` \\|.*\\| (\\S+) \\|");
    /** Dead letters are asked for at the service that has them. */
    private static final String NOT_AT_THE_GATEWAY = "/api/dead-letters";

    private static final String FORGED = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiIsImdyb3VwcyI6WyJhZG1pbiJdfQ.";

    private final Town town;

    NobodyJourney(Town town) {
        this.town = town;
    }

    private record Call(String method, String path) {
        Answer by(Caller caller) {
            return caller.call(method, path, method.equals("GET") || method.equals("DELETE") ? null : "{}");
        }
    }

    @Test
    void withoutATokenEveryCallIsRefused() throws IOException {
        var calls = closedCalls();

        assertThat(calls).hasSizeGreaterThan(40);
        assertThat(calls).allSatisfy(call -> assertThat(call.by(town.nobody()).status())
                .as(call.toString())
                .isEqualTo(401));
    }

    @Test
    void aForgedTokenIsNone() throws IOException {
        assertThat(closedCalls())
                .allSatisfy(call -> assertThat(call.by(town.with(FORGED)).status())
                        .as(call.toString())
                        .isEqualTo(401));
    }

    @Test
    void theHeaderThatNamedCallersBeforeTokensSaysNothingAnyMore() {
        assertThat(town.nobody().with("Lm-Caller", "operations").statusOf("/api/orders"))
                .isEqualTo(401);
    }

    private static List<Call> closedCalls() throws IOException {
        return Stream.concat(documented(), Stream.of(new Call("GET", "/api/overview?community=fumin-garden")))
                .toList();
    }

    private static Stream<Call> documented() throws IOException {
        return Files.readAllLines(Path.of("..", "docs", "access.md")).stream()
                .map(ROW::matcher)
                .filter(row -> row.matches() && !row.group(3).equals("all"))
                .filter(row -> !row.group(2).startsWith(NOT_AT_THE_GATEWAY))
                .map(row -> new Call(row.group(1), row.group(2).replaceAll("\\{[^}]*}", "8")));
    }
}
