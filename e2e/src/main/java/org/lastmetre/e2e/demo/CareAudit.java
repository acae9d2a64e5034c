package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lastmetre.e2e.identity.Account;

/** Whether nobody was forgotten who needed help, and no vehicle went without being disinfected. */
record CareAudit(Scene scene) {
    List<String> differences() {
        var requests = requests();
        var found = new ArrayList<String>();
        trips(requests, found);
        lists(requests, found);
        vehicles(requests, found);
        calls(found);
        return found;
    }

    List<Fetched> requests() {
        return Json.list(coordinator().all(scene.query("/api/medical-requests")), Fetched::new);
    }

    private Api coordinator() {
        return scene.api().as(Account.MEDICAL);
    }

    private void trips(List<Fetched> requests, List<String> found) {
        var care = scene.plan().care();
        var trips = requests.stream().filter(Fetched::isTrip).toList();
        var should =
                care.trips().size() + care.visits().size() + scene.book().sums().of(Sums.What.HELPED);
        if (trips.size() != should) {
            found.add("%d people needed a vehicle, but %d requests are there".formatted(should, trips.size()));
        }
        trips.stream()
                .filter(trip -> !List.of("CLOSED", "CANCELLED").contains(trip.state()))
                .forEach(trip -> found.add("somebody was forgotten: " + trip.request()));
    }

    private void lists(List<Fetched> requests, List<String> found) {
        var closed = requests.stream()
                .filter(request -> !request.isTrip() && request.state().equals("CLOSED"))
                .count();
        var expected = new Expected(scene.plan());
        var should = scene.plan().care().orders().stream()
                .mapToLong(expected::delivered)
                .sum();
        if (closed != should) {
            found.add("%d lists should be at their doors, but %d are".formatted(should, closed));
        }
    }

    private void vehicles(List<Fetched> requests, List<String> found) {
        var vehicles = coordinator().all(scene.query("/api/vehicles"));
        for (var vehicle : vehicles) {
            if (!vehicle.path("state").asText().equals("STANDBY")) {
                found.add("a vehicle doesn't stand by at night: " + vehicle);
            }
            cleaned(vehicle.path("id").asText(), requests, found);
        }
        if (vehicles.size() != Fleet.VEHICLES) {
            found.add("there are %d vehicles".formatted(vehicles.size()));
        }
    }

    /** Between two trips there is a disinfection: after the one came home, before the other was assigned. */
    private void cleaned(String vehicle, List<Fetched> requests, List<String> found) {
        var trips = requests.stream()
                .filter(trip -> trip.vehicle().equals(vehicle) && trip.home().isPresent())
                .sorted(Comparator.comparing(trip -> trip.home().orElseThrow()))
                .toList();
        var done = scene.book().care().disinfections(vehicle);
        if (done.size() != trips.size()) {
            found.add("%s made %d trips and was disinfected %d times".formatted(vehicle, trips.size(), done.size()));
            return;
        }
        for (var i = 0; i < trips.size(); i++) {
            var late = i + 1 < trips.size()
                    && done.get(i).isAfter(trips.get(i + 1).assigned().orElseThrow());
            if (done.get(i).isBefore(trips.get(i).home().orElseThrow()) || late) {
                found.add("%s was not disinfected between two trips".formatted(vehicle));
            }
        }
    }

    private void calls(List<String> found) {
        var path = scene.query("/api/check-ins/day") + "&date=" + scene.clock().date();
        JsonNode sums = coordinator().get(path).expect(200).path("sums");
        var persons = scene.plan().care().persons();
        var reached = persons.stream().filter(PlannedPerson::isReached).count();
        if (sums.path("answered").asLong() != reached || sums.path("escalated").asLong() != persons.size() - reached) {
            found.add(
                    "%d of %d people should be reached, but the day says %s".formatted(reached, persons.size(), sums));
        }
    }
}
