package org.lastmetre.e2e.bench;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.lastmetre.e2e.identity.Account;
import org.lastmetre.e2e.load.Load;
import org.lastmetre.e2e.load.Pace;
import org.lastmetre.e2e.load.Rotation;
import org.lastmetre.e2e.load.Template;
import org.lastmetre.local.processes.Patience;

/** Packages of orders that sorting-service has heard of, by their codes. */
final class Announced {
    private static final String CODE = "SC";
    private static final Duration A_FILE = Duration.ofSeconds(60);

    private Announced() {}

    /** Orders files of 10,000 and returns when sorting-service knows every package. */
    static List<String> files(Stage stage, int files) {
        var first = OrderSide.firstNumber();
        var file = BulkFiles.of(
                stage.bearer(Account.HUIBAILONG),
                BulkBench.ORDERS,
                line -> "\"packageCodes\":[\"" + code(Template.NUMBER, line) + "\"],");
        var requests = new Rotation(List.of(file), first);
        for (var number = 0; number < files; number++) {
            Load.on(stage.service("order"), 1, requests, Pace.closed())
                    .run(Duration.ofNanos(1))
                    .expect(200);
        }
        var wanted = (long) files * BulkBench.ORDERS;
        if (!Patience.of(A_FILE.multipliedBy(files)).until(() -> known(stage) >= wanted)) {
            throw new IllegalStateException("sorting-service knows " + known(stage) + " packages, not " + wanted);
        }
        return LongStream.range(first, first + files)
                .boxed()
                .flatMap(number -> IntStream.range(0, BulkBench.ORDERS)
                        .mapToObj(line -> code(String.format("%012d", number), line)))
                .toList();
    }

    private static String code(String number, int line) {
        return CODE + number + "-" + line;
    }

    private static long known(Stage stage) {
        return stage.count("sorting", "select count(*) from parcel");
    }
}
