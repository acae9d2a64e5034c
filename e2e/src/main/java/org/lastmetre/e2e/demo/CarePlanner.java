package org.lastmetre.e2e.demo;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lastmetre.addresses.Household;
import org.lastmetre.e2e.demo.PlannedPackage.Fate;
import org.lastmetre.e2e.identity.Account;

/** Draws who falls ill in a day, beside those who do every day: a cat bites, a stroke, dialysis, a prenatal check. */
final class CarePlanner {
    private static final String DIALYSIS = "FREQ=DAILY;INTERVAL=2";
    private static final List<String> CATEGORIES =
            List.of("LIVES_ALONE", "CHILD_IN_NEED", "PREGNANT", "CHRONIC", "DIALYSIS", "CHEMOTHERAPY");
    private static final int LISTS = 6;
    private static final int SHORT = 4;
    private static final int FALLEN_ILL = 3;

    private final Choice choice;
    private final List<Household> doors;

    CarePlanner(Place place, Choice choice) {
        this.choice = choice;
        this.doors = place.doors();
    }

    /** @param called how many people are called every day */
    CarePlan plan(int called) {
        var persons = IntStream.range(0, called).mapToObj(this::person).toList();
        return new CarePlan(trips(), visits(), persons, lists(persons));
    }

    /** In the morning every vehicle is out when somebody needs one at once. */
    private List<PlannedTrip> trips() {
        var certain = Stream.of(
                trip("stroke", "10:20", "IMMEDIATE", "左臂突然无力", true, 90),
                trip("heart", "10:34", "IMMEDIATE", "胸口剧痛", true, 60),
                trip("cat", "21:00", "URGENT", "被猫咬伤", false, 16));
        var urgent = IntStream.range(0, FALLEN_ILL).mapToObj(i -> drawn("urgent-" + i, "URGENT", "高烧不退"));
        var routine = IntStream.range(0, FALLEN_ILL).mapToObj(i -> drawn("routine-" + i, "ROUTINE", "伤口换药"));
        return Stream.of(certain, urgent, routine).flatMap(trips -> trips).toList();
    }

    private List<PlannedVisit> visits() {
        return List.of(
                new PlannedVisit(trip("dialysis-1", "09:00", "ROUTINE", "血液透析", false, 270), DIALYSIS, 240),
                new PlannedVisit(trip("dialysis-2", "09:30", "ROUTINE", "血液透析", false, 270), DIALYSIS, 240),
                new PlannedVisit(trip("prenatal", "11:00", "ROUTINE", "产前检查", false, 130), null, 60),
                new PlannedVisit(trip("dialysis-3", "15:00", "ROUTINE", "血液透析", false, 270), DIALYSIS, 240));
    }

    private PlannedTrip drawn(String key, String triage, String complaint) {
        var at = LocalTime.of(12, 40).plusMinutes(choice.below(340, "ill", key));
        return trip(key, at.toString(), triage, complaint, false, 20 + choice.below(40, "stay", key));
    }

    private PlannedTrip trip(String key, String at, String triage, String complaint, boolean lies, int stay) {
        return new PlannedTrip("病人 " + key, door(key), LocalTime.parse(at), triage, complaint, "瑞金医院门诊楼", lies, stay);
    }

    private PlannedPerson person(int number) {
        var id = "key-%s-%03d".formatted(choice.seed(), number);
        var patience = choice.of("call", id);
        return new PlannedPerson(
                id,
                "重点人员 %03d".formatted(number),
                door(id),
                choice.from(CATEGORIES, "category", id),
                patience < 0.04 ? 2 : patience < 0.15 ? 1 : 0,
                !choice.happens(0.3, "opens", id),
                number == 0,
                number >= 1 && number <= SHORT);
    }

    private List<PlannedList> lists(List<PlannedPerson> persons) {
        var asked = IntStream.range(0, LISTS).mapToObj(i -> {
            var key = "list-" + i;
            var at = LocalTime.of(7, 30).plusMinutes(choice.below(600, "list", key));
            return new PlannedList("病人 " + key, false, order(key, door(key), at));
        });
        var running = persons.stream()
                .filter(PlannedPerson::isShort)
                .map(person ->
                        new PlannedList(person.name(), true, order(person.id(), person.door(), LocalTime.of(7, 0))));
        return Stream.concat(asked, running).toList();
    }

    private PlannedOrder order(String key, Household door, LocalTime at) {
        var goods = new PlannedPackage("ML%s-%s".formatted(choice.seed(), key), null, Fate.COMES);
        return new PlannedOrder(
                key,
                Account.MEDICAL,
                Category.MEDICINE,
                "ERRAND",
                door,
                null,
                false,
                List.of(goods),
                0.3,
                at,
                false,
                PlannedOrder.Cancelling.NEVER);
    }

    private Household door(String key) {
        return choice.from(doors, "home", key);
    }
}
