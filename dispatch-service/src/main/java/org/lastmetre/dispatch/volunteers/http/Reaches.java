package org.lastmetre.dispatch.volunteers.http;

import jakarta.enterprise.context.ApplicationScoped;
import org.lastmetre.access.Caller;
import org.lastmetre.access.Callers;
import org.lastmetre.access.Role;
import org.lastmetre.dispatch.volunteers.Reach;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.kit.refusal.Refusal;

/** How far the one reaches who calls now, by its token alone; to be asked in the beginning of a request. */
@ApplicationScoped
public class Reaches {
    private final Callers callers;

    Reaches(Callers callers) {
        this.callers = callers;
    }

    /** @throws Refusal 403 for a volunteer's account whose token does not say which volunteer it is */
    public Reach current() {
        return of(callers.current());
    }

    /** Who is a volunteer beside something else reaches no further than a volunteer. */
    static Reach of(Caller caller) {
        return caller.isStaff() && !caller.is(Role.VOLUNTEER) ? Reach.all() : Reach.only(id(caller.volunteer()));
    }

    private static VolunteerId id(String claim) {
        try {
            return new VolunteerId(claim);
        } catch (IllegalArgumentException nobody) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "forbidden", "this account names no volunteer");
        }
    }
}
