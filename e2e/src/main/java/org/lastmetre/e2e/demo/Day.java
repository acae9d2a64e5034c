package org.lastmetre.e2e.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.lastmetre.e2e.logs.CleanLogs;
import org.lastmetre.local.processes.DataFolder;

/** The day from morning to night: the clock moves on, and everybody does what is to be done. */
final class Day {
    private final Scene scene;
    private final DataFolder folder;
    private final Report report;
    private final Operations operations;
    private final Patients patients;
    private final Fleet fleet;
    private final Callers callers;
    private final long began = System.nanoTime();

    /** @param folder whose logs are read at the end */
    Day(Scene scene, DataFolder folder, PrintStream out) {
        this.scene = scene;
        this.folder = folder;
        this.report = new Report(out, scene);
        this.operations = new Operations(scene);
        this.patients = new Patients(scene);
        this.fleet = new Fleet(scene);
        this.callers = new Callers(scene);
    }

    int play() {
        report.plan();
        scene.api()
                .put(
                        "/api/communities/" + scene.community(),
                        scene.plan().place().document())
                .expect(200, 201);
        new Volunteers(scene).comeOnDuty();
        operations.openDay();
        openGreenChannel();
        try (var followers = new Followers(scene)) {
            live();
            return close(followers);
        }
    }

    private void openGreenChannel() {
        fleet.standBy();
        patients.bookVisits();
        callers.enterAll();
    }

    private void live() {
        var actors = actors();
        try (var progress = new Progress(scene.clock().steps(), report::line)) {
            while (!scene.clock().isNight()) {
                actors.forEach(Actor::act);
                var hour = scene.clock().time().getHour();
                scene.clock().step();
                progress.step(scene.clock().time());
                if (scene.clock().time().getHour() != hour) {
                    progress.line(report.hour(hour));
                }
            }
        }
    }

    private List<Actor> actors() {
        var deliveries = new Deliveries(scene);
        var doors = new Doors(scene, deliveries);
        var handOvers = new HandOvers(scene, doors);
        var disinfection = new Disinfection(scene);
        var reception = new Reception(scene, disinfection);
        return List.of(
                operations,
                patients,
                new Drivers(scene),
                new Errands(scene),
                new Crew(scene),
                new Waste(scene),
                new Sampling(scene),
                callers,
                new Pharmacy(scene, reception),
                new Shifts(scene),
                new SingleOrders(scene),
                new OrderFiles(scene),
                reception,
                disinfection,
                new GatePickup(scene, deliveries),
                new Runners(scene, handOvers),
                handOvers,
                doors);
    }

    private int close(Followers followers) {
        var audit = new Audit(scene, followers);
        var findings = new ArrayList<>(audit.findings());
        findings.addAll(new CleanLogs(folder, new PrivateThings(scene.plan()).all()).findings());
        report.day(audit.clearance(), followers.steps(), Duration.ofNanos(System.nanoTime() - began));
        report.verdict(findings);
        return findings.isEmpty() ? 0 : 1;
    }
}
