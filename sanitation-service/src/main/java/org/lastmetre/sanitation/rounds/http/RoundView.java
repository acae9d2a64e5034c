package org.lastmetre.sanitation.rounds.http;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.lastmetre.kit.community.SiteKind;
import org.lastmetre.sanitation.rounds.RoundSheet;
import org.lastmetre.sanitation.rounds.RoundState;
import org.lastmetre.sanitation.rounds.SkipReason;

/** A round as it is shown; {@code endsAt} is when it is missed, what is not known yet is left out. */
public record RoundView(
        String id,
        String community,
        LocalDate date,
        String site,
        SiteKind kind,
        String building,
        String grid,
        OffsetDateTime dueFrom,
        OffsetDateTime dueTo,
        OffsetDateTime endsAt,
        RoundState state,
        OffsetDateTime doneAt,
        String agent,
        Integer mgPerLitre,
        Double litres,
        String by,
        SkipReason reason,
        long version) {
    static RoundView of(RoundSheet sheet) {
        var round = sheet.round();
        var site = round.site();
        var done = round.done();
        var at = sheet.community();
        return new RoundView(
                round.id().toString(),
                round.community().value(),
                round.date(),
                site.id(),
                site.kind(),
                site.building(),
                site.grid(),
                at.local(round.slot().dueFrom()),
                at.local(round.slot().dueTo()),
                at.local(round.slot().endsAt()),
                round.state(),
                done == null ? null : at.local(done.at()),
                done == null ? null : done.agent(),
                done == null ? null : done.mgPerLitre(),
                done == null ? null : done.litres(),
                done == null ? null : done.by(),
                round.reason(),
                round.version());
    }
}
