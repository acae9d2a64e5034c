package org.lastmetre.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.lastmetre.e2e.identity.Account;

/** Two packages on their way from the supermarket to a door, every step by whoever takes it. */
final class OneDelivery {
    private static final Duration SOON = Duration.ofSeconds(60);

    private final Town town;
    private final String name;
    private final Caller partner;
    private final Caller reception;
    private final Caller dispatcher;

    /** @param name part of every reference, code and scan */
    OneDelivery(Town town, String name) {
        this.town = town;
        this.name = name;
        this.partner = town.as(Account.HUIBAILONG);
        this.reception = town.as(Account.RECEPTION);
        this.dispatcher = town.as(Account.DISPATCHER);
        town.clock(Town.MORNING);
        town.onDuty("wang", "王德贵", "G2");
        town.onDuty("li", "李秀英", "G2");
    }

    /** Returns the order's path when its people have everything. */
    String toTheDoor() {
        var order = theSupermarketOrders();
        thePackageArrives(code(1));
        thePackageArrives(code(2));
        var batch = bothAreDisinfectedAndShelved();
        theWindowCallsFreshGoods();
        var run = aRunIsPlannedWith(batch);
        theRunnerLeaves(run);
        theBuildingsVolunteerTakesThemOver(run);
        theyAreLeftAtTheDoor(run);
        await().atMost(SOON)
                .until(() -> partner.get(order).path("status").asText().equals("DELIVERED"));
        return order;
    }

    String code(int number) {
        return name + number;
    }

    private String theSupermarketOrders() {
        var placed = partner.post("/api/orders", """
                {"community":"fumin-garden","externalReference":"%s","category":"FRESH","packageCodes":["%s","%s"],
                 "deliverTo":{"text":"帮忙送到八栋三单元601,谢谢"},"lines":[{"name":"白菜","quantity":2}],"weightKg":6}""".formatted(name, code(1), code(2)), 201);
        assertThat(placed.at("/deliverTo/building").asText()).isEqualTo("8");
        assertThat(placed.path("status").asText()).isEqualTo("PLACED");
        return "/api/orders/" + placed.path("id").asText();
    }

    private void thePackageArrives(String code) {
        var scan = reception.post("/api/arrivals", """
                {"community":"fumin-garden","packageCode":"%s","scanId":"in-%s","at":"2026-03-02T08:31:00+08:00"}""".formatted(code, code), 200);
        assertThat(scan.path("next").asText()).isEqualTo("DISINFECT");
        assertThat(scan.at("/place/grid").asText()).isEqualTo("G2");
    }

    private String bothAreDisinfectedAndShelved() {
        var scan = reception.post("/api/disinfections", """
                {"community":"fumin-garden","packageCodes":["%s","%s"],"agent":"chlorine 500 mg/l","scanId":"clean-%s",
                 "at":"2026-03-02T08:33:00+08:00"}""".formatted(code(1), code(2), name), 200);
        assertThat(texts(scan.path("items"), "/next")).containsExactly("SHELVE", "SHELVE");
        return scan.at("/items/0/place/batchId").asText();
    }

    private void theWindowCallsFreshGoods() {
        await().atMost(SOON).until(() -> texts(windows(), "/state").contains("OPEN"));
        dispatcher.post("/api/windows/fumin-garden:2026-03-02:FRESH:0800/calls", "{}", 202);
    }

    private JsonNode windows() {
        return dispatcher
                .get("/api/windows?community=fumin-garden&date=2026-03-02")
                .path("items");
    }

    private JsonNode aRunIsPlannedWith(String batch) {
        await().atMost(SOON).until(() -> !planned(batch).isEmpty());
        var run = planned(batch).get(0);
        assertThat(run.at("/stops/0/volunteer").asText()).isIn("wang", "li");
        return run;
    }

    private List<JsonNode> planned(String batch) {
        var runs =
                dispatcher.get("/api/runs?community=fumin-garden&state=PLANNED").path("items");
        return StreamSupport.stream(runs.spliterator(), false)
                .filter(run -> run.at("/stops/0/batches/0").asText().equals(batch))
                .toList();
    }

    private void theRunnerLeaves(JsonNode run) {
        var scan = "{\"scanId\":\"leave-%s\",\"at\":\"2026-03-02T08:40:00+08:00\"}".formatted(name);
        var runner = town.as(Account.volunteer(run.path("runner").asText()));
        var left = runner.post("/api/runs/" + run.path("id").asText() + "/departure", scan, 200);
        assertThat(left.path("state").asText()).isEqualTo("DEPARTED");
    }

    private void theBuildingsVolunteerTakesThemOver(JsonNode run) {
        var volunteer = run.at("/stops/0/volunteer").asText();
        var taken = town.as(Account.volunteer(volunteer))
                .post(
                        "/api/runs/" + run.path("id").asText() + "/stops/8/handover",
                        """
                {"accepted":["%s","%s"],"by":"%s","scanId":"take-%s","at":"2026-03-02T08:44:00+08:00"}""".formatted(code(1), code(2), volunteer, name),
                        200);
        assertThat(taken.at("/stops/0/state").asText()).isEqualTo("HANDED_OVER");
    }

    private void theyAreLeftAtTheDoor(JsonNode run) {
        var volunteer = run.at("/stops/0/volunteer").asText();
        var told = town.as(Account.volunteer(volunteer))
                .post("/api/deliveries", "[" + left(1, volunteer) + "," + left(2, volunteer) + "]", 200);
        assertThat(texts(told.path("items"), "/result")).containsExactly("RECORDED", "RECORDED");
    }

    private String left(int number, String volunteer) {
        return """
                {"packageCode":"%s","outcome":"DELIVERED","how":"AT_DOOR","by":"%s","scanId":"door-%s",
                 "at":"2026-03-02T08:48:00+08:00"}""".formatted(code(number), volunteer, code(number));
    }

    static List<String> texts(JsonNode items, String pointer) {
        var texts = new ArrayList<String>();
        items.forEach(item -> texts.add(item.at(pointer).asText()));
        return texts;
    }
}
