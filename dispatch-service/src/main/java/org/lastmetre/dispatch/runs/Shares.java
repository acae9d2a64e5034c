package org.lastmetre.dispatch.runs;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.lastmetre.dispatch.volunteers.Volunteer;
import org.lastmetre.dispatch.volunteers.VolunteerId;

/** How much everybody was given today, in packages, with what is being given out now: the least comes first, then the id. */
final class Shares {
    private final Map<VolunteerId, Integer> today = new HashMap<>();
    private final Map<VolunteerId, Integer> given = new TreeMap<>();
    private final List<Volunteer> onDuty;

    Shares(Collection<Volunteer> onDuty, LocalDate date) {
        this.onDuty = List.copyOf(onDuty);
        onDuty.forEach(volunteer -> today.put(volunteer.id(), volunteer.work().on(date)));
    }

    Optional<Volunteer> least(Predicate<Volunteer> able) {
        return onDuty.stream().filter(able).min(byWork());
    }

    Comparator<Volunteer> byWork() {
        return Comparator.<Volunteer>comparingInt(volunteer -> today.getOrDefault(volunteer.id(), 0))
                .thenComparing(Volunteer::id);
    }

    void give(VolunteerId id, int packages) {
        today.merge(id, packages, Integer::sum);
        given.merge(id, packages, Integer::sum);
    }

    /** What was given out now. */
    Map<VolunteerId, Integer> given() {
        return given;
    }
}
