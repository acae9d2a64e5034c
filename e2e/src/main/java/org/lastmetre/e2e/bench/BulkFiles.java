package org.lastmetre.e2e.bench;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lastmetre.e2e.load.Template;

/** Files of orders, one a line, each time with other references. */
final class BulkFiles {
    static final String PATH = "/api/orders/bulk";

    private BulkFiles() {}

    /** @param orders how many lines, for one door after the other */
    static Template of(String bearer, int orders) {
        return of(bearer, orders, line -> "");
    }

    /** @param more further fields of a line, each with a comma after it */
    static Template of(String bearer, int orders, IntFunction<String> more) {
        var doors = Stage.PLACE.doors();
        var lines = IntStream.range(0, orders)
                .mapToObj(line -> line(line, OrderForms.parts(doors.get(line % doors.size())), more.apply(line)))
                .collect(Collectors.joining("\n"));
        return Template.post(PATH, List.of(bearer, "Content-Type: application/x-ndjson"), lines);
    }

    private static String line(int line, String door, String more) {
        return "{" + more
                + OrderForms.body(Template.NUMBER + "-" + line, OrderForms.category(line), door)
                        .substring(1);
    }
}
