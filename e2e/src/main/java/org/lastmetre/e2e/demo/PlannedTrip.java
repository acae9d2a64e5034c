package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.lastmetre.addresses.Household;

/** Somebody who has to go to hospital: when they ask, how pressing it is, and how long they stay there. */
record PlannedTrip(
        String person,
        Household door,
        LocalTime at,
        String triage,
        String complaint,
        String hospital,
        boolean lies,
        int stayMinutes) {
    ObjectNode form(String community) {
        var form = OrderForm.door(door)
                .put("community", community)
                .put("person", person)
                .put("destination", hospital);
        form.putObject("need").put("stretcher", lies).put("companions", 1);
        return form;
    }

    ObjectNode request(String community) {
        return form(community).put("type", "EMERGENCY").put("triage", triage).put("symptoms", complaint);
    }

    Stream<String> words() {
        return Stream.of(person, complaint, hospital);
    }
}
