package org.lastmetre.dispatch.visits;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.lastmetre.dispatch.volunteers.Volunteer;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.dispatch.volunteers.Volunteers;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.commit.Tx;

/** Takes what volunteers tell of the doors they were at, and shows them which they shall go to. */
@ApplicationScoped
public class VisitDesk {
    private final Visits visits;
    private final Volunteers volunteers;
    private final VisitHearing hearing;
    private final VisitAnnouncer announcer;
    private final Commands commands;

    VisitDesk(Visits visits, Volunteers volunteers, VisitHearing hearing, VisitAnnouncer announcer, Commands commands) {
        this.visits = visits;
        this.volunteers = volunteers;
        this.hearing = hearing;
        this.announcer = announcer;
        this.commands = commands;
    }

    /** Fails with 404 {@code unknown-door-visit}, also for a volunteer who does not serve the building. */
    public Uni<Reply> report(VisitReport report, Once<Visit> once) {
        return commands.once(report.reach().own(once), tx -> visits.lock(tx, List.of(report.visit()))
                .map(found ->
                        Optional.ofNullable(found.get(report.visit())).orElseThrow(() -> Visit.unknown(report.visit())))
                .call(visit -> mayReport(tx, report, visit))
                .chain(visit -> keep(tx, visit, report)));
    }

    private Uni<Void> mayReport(Tx tx, VisitReport report, Visit visit) {
        if (report.reach().isAll()) {
            return Uni.createFrom().voidItem();
        }
        return volunteers
                .onDuty(tx, visit.community())
                .invoke(all -> require(all, report.by(), visit))
                .replaceWithVoid();
    }

    private static void require(List<Volunteer> onDuty, VolunteerId by, Visit visit) {
        if (onDuty.stream().noneMatch(one -> one.id().equals(by) && VisitHearing.isFor(one, visit))) {
            throw Visit.unknown(visit.id());
        }
    }

    private Uni<Visit> keep(Tx tx, Visit before, VisitReport report) {
        var after = before.reported(report.answered());
        return after.equals(before)
                ? Uni.createFrom().item(before)
                : visits.save(tx, List.of(after))
                        .chain(() -> announcer.visited(tx, after, report))
                        .chain(() -> hearing.tasksChanged(tx, after.community(), List.of(after)))
                        .replaceWith(after);
    }

    /** The doors somebody shall go to now; none for one who is not on duty there. */
    public Uni<List<Visit>> openOf(VolunteerId id) {
        return volunteers.find(id).chain(found -> found.map(this::openOf)
                .orElse(Uni.createFrom().item(List.of())));
    }

    private Uni<List<Visit>> openOf(Volunteer volunteer) {
        return visits.open(volunteer.community()).map(open -> open.stream()
                .filter(visit -> VisitHearing.isFor(volunteer, visit))
                .toList());
    }
}
