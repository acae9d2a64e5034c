package org.lastmetre.e2e.bench;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lastmetre.addresses.Household;
import org.lastmetre.e2e.identity.Account;
import org.lastmetre.e2e.load.Template;

/**
 * Orders of three lines, for one door after the other: orders of one household wait for each other.
 *
 * @param callers header lines that say who orders, in turns: one partner alone would meet its quota
 */
record OrderForms(List<String> callers) {
    static final String PATH = "/api/orders";
    private static final List<String> CATEGORIES = List.of("FOOD", "FRESH", "PARCEL");

    /** Of both partners that a rehearsal has. */
    static OrderForms in(Stage stage) {
        return new OrderForms(List.of(stage.bearer(Account.HUIBAILONG), stage.bearer(Account.YUNHU)));
    }

    /** As partners send them who want everything: the door as the text on the bag, and a key that makes a repeat harmless. */
    List<Template> asText() {
        return templates(List.of("Idempotency-Key: " + Template.NUMBER), OrderForms::text);
    }

    /** The door in its parts, no key. */
    List<Template> plain() {
        return templates(List.of(), OrderForms::parts);
    }

    private List<Template> templates(List<String> more, Function<Household, String> door) {
        var doors = Stage.PLACE.doors();
        return IntStream.range(0, doors.size())
                .mapToObj(number -> Template.post(
                        PATH,
                        headers(number, more),
                        body(Template.NUMBER, category(number), door.apply(doors.get(number)))))
                .toList();
    }

    private List<String> headers(int number, List<String> more) {
        var own = Stream.of(callers.get(number % callers.size()), "Content-Type: application/json");
        return Stream.concat(own, more.stream()).toList();
    }

    static String category(int number) {
        return CATEGORIES.get(number % CATEGORIES.size());
    }

    static String body(String number, String category, String deliverTo) {
        return """
                {"community":"fumin-garden","externalReference":"bench-%s","category":"%s","packages":1,"weightKg":3,\
                "deliverTo":%s,"lines":[{"name":"白菜","quantity":2},{"name":"鸡蛋","quantity":1},{"name":"大米","quantity":1}]}""".formatted(number, category, deliverTo);
    }

    static String parts(Household door) {
        return "{\"building\":\"%s\",\"unit\":\"%s\",\"room\":\"%s\"}"
                .formatted(door.building(), door.unit(), door.room());
    }

    static String text(Household door) {
        return "{\"text\":\"%s栋%s单元%s\"}".formatted(door.building(), door.unit(), door.room());
    }
}
