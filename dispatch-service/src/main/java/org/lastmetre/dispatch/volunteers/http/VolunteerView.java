package org.lastmetre.dispatch.volunteers.http;

import java.util.List;
import org.lastmetre.dispatch.volunteers.Role;
import org.lastmetre.dispatch.volunteers.Volunteer;
import org.lastmetre.dispatch.volunteers.VolunteerSheet;

/** A volunteer as they are shown; {@code workToday} counts packages. */
public record VolunteerView(
        String id,
        String community,
        String name,
        List<Role> roles,
        List<String> grids,
        List<String> buildings,
        double carriesKg,
        boolean onDuty,
        int workToday) {

    static VolunteerView of(VolunteerSheet sheet) {
        return of(sheet.volunteer(), sheet.workToday());
    }

    static VolunteerView of(Volunteer volunteer, int workToday) {
        return new VolunteerView(
                volunteer.id().value(),
                volunteer.community().value(),
                volunteer.name(),
                volunteer.roles().stream().sorted().toList(),
                volunteer.grids().stream().sorted().toList(),
                volunteer.buildings().stream().sorted().toList(),
                volunteer.carriesKg(),
                volunteer.onDuty(),
                workToday);
    }
}
