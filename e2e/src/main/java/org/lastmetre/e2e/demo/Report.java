package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Tells a terminal of the day: the hours as they pass, and the sums at night. */
final class Report {
    private static final int MOST_FINDINGS = 40;

    private final PrintStream out;
    private final Scene scene;

    Report(PrintStream out, Scene scene) {
        this.out = out;
        this.scene = scene;
    }

    void plan() {
        var plan = scene.plan();
        var packages = plan.orders().stream()
                .mapToInt(order -> order.packages().size())
                .sum();
        var households = plan.place().directory().householdCount();
        line("%s, %s: %d households, %d volunteers"
                .formatted(scene.community(), scene.clock().date(), households, plan.volunteers()));
        line("to come: %d orders of %d packages, and %d parcels that nobody announces"
                .formatted(plan.orders().size(), packages, plan.parcels().size()));
        line("%d people to be called, %d lists of medicine, %d appointments, %d who fall ill, %d vehicles"
                .formatted(
                        plan.care().persons().size(),
                        plan.care().lists().size(),
                        plan.care().visits().size(),
                        plan.care().trips().size(),
                        Fleet.VEHICLES));
        line("building %s is held from 10:00 to 15:00; people of building %s collect at the gate"
                .formatted(plan.heldBuilding(), plan.gateBuilding()));
    }

    String hour(int hour) {
        var sums = scene.book().sums();
        return "%02d:00-%02d:00  ordered %4d  received %4d  delivered %4d  failed %3d  runs %3d  |  %s"
                .formatted(
                        hour,
                        hour + 1,
                        sums.in(Sums.What.ORDERS, hour),
                        sums.in(Sums.What.RECEIVED, hour),
                        sums.in(Sums.What.DELIVERED, hour),
                        sums.in(Sums.What.FAILED, hour),
                        sums.in(Sums.What.RUNS, hour),
                        standing());
    }

    /** Where everything is at this moment, as the board shows it. */
    private String standing() {
        var board = scene.api().get(scene.query("/api/overview")).body();
        return "on shelf %3d  out %3d  returned %2d  withdrawn %2d  alerts %2d"
                .formatted(
                        board.at("/sums/onShelf").asInt(),
                        board.at("/sums/out").asInt(),
                        board.at("/sums/returned").asInt(),
                        board.at("/sums/withdrawn").asInt(),
                        board.at("/alerts/open").asInt());
    }

    void day(JsonNode clearance, int liveSteps, Duration took) {
        line("");
        line("The day");
        Stream.of(Sums.What.values()).forEach(what -> count(scene.book().sums().of(what), what.words()));
        count(liveSteps, "live steps heard by three households");
        count(scene.api().sentAgain(), "calls sent again, since something was busy");
        waits(new Waits(scene.book().trips(), scene.plan().place()));
        line("Green channel, from when a vehicle might go to when it was sent");
        new CareReport(new CareAudit(scene).requests()).lines().forEach(text -> line("  " + text));
        var coverage = new SanitationAudit(scene).coverage();
        line("Sanitation: %d rounds planned, %d done, %d late, %d missed, %d skipped"
                .formatted(
                        coverage.path("planned").asInt(),
                        coverage.path("done").asInt(),
                        coverage.path("late").asInt(),
                        coverage.path("missed").asInt(),
                        coverage.path("skipped").asInt()));
        var state = clearance.path("state").asText();
        var at = clearance.path("certifiedAt").asText("-");
        line("Clearance: %s at %s, %d left"
                .formatted(state, at, clearance.path("left").size()));
        line("Took %d min %d s".formatted(took.toMinutes(), took.toSecondsPart()));
    }

    private void waits(Waits waits) {
        line("Windows");
        waits.windows().forEach((window, count) -> count(count, window));
        line("From the gate to the door");
        waits.lines().forEach(text -> line("  " + text));
    }

    private void count(long count, String words) {
        line("  %6d %s".formatted(count, words));
    }

    void verdict(List<String> findings) {
        if (findings.isEmpty()) {
            line("Every sum closes, nothing stayed overnight, and nobody who needed help was forgotten.");
            line("No log tells of a door, a name, a token or a secret.");
            return;
        }
        line("%d things don't close:".formatted(findings.size()));
        findings.stream().limit(MOST_FINDINGS).forEach(finding -> line("  - " + finding));
        if (findings.size() > MOST_FINDINGS) {
            line("  and %d more".formatted(findings.size() - MOST_FINDINGS));
        }
    }

    void line(String text) {
        out.println(text);
        out.flush();
    }
}
