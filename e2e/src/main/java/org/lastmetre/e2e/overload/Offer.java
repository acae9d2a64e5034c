package org.lastmetre.e2e.overload;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lastmetre.e2e.demo.Api;
import org.lastmetre.e2e.identity.Account;
import org.lastmetre.e2e.load.Requests;
import org.lastmetre.e2e.load.Rotation;
import org.lastmetre.e2e.load.Template;

/** The orders of a load: two callers by turns, for one door after the other. */
record Offer(Api api) {
    private static final List<Account> CALLERS = List.of(Account.HUIBAILONG, Account.OPERATIONS);
    private static final int DOORS = 24;

    /** @param first the number of the first order; loads that must not meet begin far from each other */
    Requests from(long first) {
        var templates = new ArrayList<Template>();
        for (var number = 0; number < DOORS * CALLERS.size(); number++) {
            var caller = CALLERS.get(number % CALLERS.size());
            templates.add(Template.post("/api/orders", headers(caller), order(Template.NUMBER, number)));
        }
        return new Rotation(templates, first);
    }

    private List<String> headers(Account caller) {
        return Stream.of(
                        "Content-Type: application/json",
                        "Authorization: Bearer " + api.as(caller).token())
                .toList();
    }

    static String order(String reference, int number) {
        return """
                {"community":"fumin-garden","externalReference":"%s","category":"FRESH","packages":1,"weightKg":3,
                 "deliverTo":{"building":"%d","unit":"%d","room":"%d0%d"},
                 "lines":[{"name":"白菜","quantity":2},{"name":"鸡蛋","quantity":1},{"name":"大米","quantity":1}]}""".formatted(reference, number % 8 + 1, number % 3 + 1, number % 7 + 1, number % 2 + 1);
    }
}
