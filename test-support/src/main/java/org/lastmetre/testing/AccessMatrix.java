package org.lastmetre.testing;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who may call what, as {@code docs/access.md} says: a section for each service, a row for each call, a column for each role.
 * A cell is {@code all}, {@code own} or {@code –}; {@code all} in the column {@code nobody} is a call without a token.
 */
public final class AccessMatrix {
    private static final Path DOCUMENT = Path.of("../docs/access.md");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final int FORBIDDEN = 403;
    private static final int UNAUTHENTICATED = 401;

    private AccessMatrix() {}

    /** What one role may do with one call. */
    public record Cell(String call, String role, String rule) {
        public boolean isNobodys() {
            return role.equals("nobody");
        }

        public boolean isOwn() {
            return rule.equals("own");
        }

        /** The key of the cell's case. */
        public String key() {
            return role + " " + call;
        }

        @Override
        public String toString() {
            return key() + ": " + rule;
        }
    }

    /** The cells of a service, such as {@code order-service}. */
    public static List<Cell> of(String service) {
        var rows = section(service)
                .filter(line -> line.startsWith("|"))
                .map(AccessMatrix::cells)
                .toList();
        var roles = rows.get(0);
        return rows.stream().skip(2).flatMap(row -> cells(row, roles)).toList();
    }

    private static Stream<String> section(String service) {
        try {
            var lines = Files.readAllLines(DOCUMENT);
            return lines.stream()
                    .dropWhile(line -> !line.equals("## " + service))
                    .skip(1)
                    .takeWhile(line -> !line.startsWith("## "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Cell> cells(List<String> row, List<String> roles) {
        var call = row.get(0).replace("`", "");
        return IntStream.range(1, row.size()).mapToObj(i -> new Cell(call, roles.get(i), row.get(i)));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|")).map(String::trim).toList();
    }

    /** The calls that the running application's OpenAPI document describes, such as {@code GET /api/orders/{id}}. */
    public static Set<String> described() {
        var calls = new TreeSet<String>();
        for (var document : List.of("/q/openapi?format=json", "/q/openapi-console?format=json")) {
            var answer = given().get(document);
            if (answer.statusCode() == 200) {
                calls.addAll(calls(answer.jsonPath().getMap("paths")));
            }
        }
        return calls;
    }

    private static Set<String> calls(Map<String, Map<String, Object>> paths) {
        var calls = new TreeSet<String>();
        paths.forEach((path, items) -> items.keySet().stream()
                .filter(METHODS::contains)
                .forEach(method -> calls.add(method.toUpperCase() + " " + path)));
        return calls;
    }

    /** Calls without a body, with ids that nothing has, and says why the answer is not what the cell promises; null if it is. */
    public static String trouble(Cell cell) {
        var status = status(cell);
        if (cell.isNobodys()) {
            var open = cell.rule().equals("all");
            return open == (status != UNAUTHENTICATED) ? null : cell + ", but without a token it answers " + status;
        }
        var refused = status == UNAUTHENTICATED || status == FORBIDDEN;
        var may = !cell.rule().equals("–");
        return may != refused && (may || status == FORBIDDEN) ? null : cell + ", but it answers " + status;
    }

    private static int status(Cell cell) {
        var parts = cell.call().split(" ", 2);
        var path = parts[1].replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        var call = ManyCalls.to(path + "?limit=1", token(cell.role()));
        return ManyCalls.answer(call.method(parts[0], BodyPublishers.noBody())).statusCode();
    }

    /** A new one for each call: some calls end whatever their caller has. */
    private static String token(String role) {
        return switch (role) {
            case "nobody" -> "";
            case "resident" -> TestTokens.resident("nowhere/1/1/101");
            case "volunteer" -> TestTokens.volunteer("nobody-knows");
            default -> TestTokens.of(role, role);
        };
    }

    /** What has to be tried of cells that say {@code own}: with an own object it works, with somebody else's it is not there. */
    public record OwnCase(Runnable own, Runnable foreign) {}

    /** The keys of the cells that say {@code own} and have no case, or of cases without such a cell. */
    public static Set<String> unmatched(List<Cell> cells, Map<String, OwnCase> cases) {
        var unmatched = new TreeSet<>(cases.keySet());
        var keys = new LinkedHashMap<String, Cell>();
        cells.stream().filter(Cell::isOwn).forEach(cell -> keys.put(cell.key(), cell));
        unmatched.removeAll(keys.keySet());
        keys.keySet().stream().filter(key -> !cases.containsKey(key)).forEach(unmatched::add);
        return unmatched;
    }
}
