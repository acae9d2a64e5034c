package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.lastmetre.e2e.identity.Account;

/** Orders that partners send in files; the first file is sent again half an hour later, as after a lost answer. */
final class OrderFiles implements Actor {
    private record Name(Account by, LocalTime at) {}

    private record File(Name name, List<PlannedOrder> orders, boolean again) {}

    private final Scene scene;
    private final Ordered ordered;
    private final Agenda<File> agenda = new Agenda<>();

    OrderFiles(Scene scene) {
        this.scene = scene;
        this.ordered = new Ordered(scene);
        var files = scene.plan().orders().stream()
                .filter(PlannedOrder::inFile)
                .collect(Collectors.groupingBy(order -> new Name(order.by(), order.placedAt())));
        files.forEach((name, orders) -> add(new File(name, orders, false), 0));
        files.keySet().stream()
                .min(Comparator.comparing(Name::at)
                        .thenComparing(name -> name.by().name()))
                .ifPresent(first -> add(new File(first, files.get(first), true), 30));
    }

    private void add(File file, int minutesLater) {
        var at = scene.clock().date().atTime(file.name().at()).plusMinutes(minutesLater);
        agenda.add(at.atZone(scene.plan().place().zone()).toOffsetDateTime(), file);
    }

    @Override
    public void act() {
        scene.team().each(agenda.due(scene.clock().now()), this::send);
    }

    private void send(File file) {
        var form = new OrderForm(scene.community());
        var lines = file.orders().stream().map(order -> form.of(order) + "\n").collect(Collectors.joining());
        var key = "file-" + file.name() + file.again();
        var answer = scene.api()
                .as(file.name().by())
                .postLines("/api/orders/bulk", lines, key)
                .expect(200);
        scene.book().sums().add(Sums.What.FILES, scene.clock().now(), 1);
        if (file.again()) {
            sentAgain(file, answer);
        } else {
            answer.path("results").forEach(line -> taken(file, line));
        }
    }

    private void taken(File file, JsonNode line) {
        var order = file.orders().get(line.path("line").asInt() - 1);
        if (line.path("outcome").asText().equals("ACCEPTED")) {
            var codes = order.packages().stream().map(PlannedPackage::key).toList();
            scene.team().careful(() -> ordered.note(line.path("orderId").asText(), order, codes));
        } else {
            scene.book().problem("a line of a file was not accepted: " + line);
        }
    }

    private void sentAgain(File file, JsonNode answer) {
        var repeated = answer.path("repeated").asInt();
        scene.book().sums().add(Sums.What.REPEATED, scene.clock().now(), repeated);
        if (repeated != file.orders().size()) {
            scene.book()
                    .problem("a file of %d orders was sent again, and %d were repeated: %s"
                            .formatted(file.orders().size(), repeated, answer));
        }
    }
}
