package org.lastmetre.dispatch.deliveries;

import java.time.Instant;
import org.lastmetre.dispatch.deliveries.DoorReport.How;
import org.lastmetre.dispatch.deliveries.DoorReport.Outcome;
import org.lastmetre.dispatch.deliveries.Handing.Act;
import org.lastmetre.kit.refusal.Refusal;

/** The rules at the door: who may report a package, and what becomes of it. */
final class Door {
    private final DoorTerms terms;
    private final Instant now;

    Door(DoorTerms terms, Instant now) {
        this.terms = terms;
        this.now = now;
    }

    /** @throws Refusal 409 if the package is not where it could be delivered from */
    DoorStep report(Item item, DoorReport report) {
        var atGate = isCollected(item);
        if (!atGate && !item.isWithItsVolunteer()) {
            throw refusal(item);
        }
        return report.outcome() == Outcome.DELIVERED ? delivered(item, report, atGate) : failed(item, report);
    }

    private boolean isCollected(Item item) {
        var waits = item.stage() == Stage.SEALED || item.stage() == Stage.PLANNED || item.stage() == Stage.FAILED;
        return waits && terms.collects(item.door().building());
    }

    private DoorStep delivered(Item item, DoorReport report, boolean atGate) {
        var usual = atGate ? How.IN_HAND : How.AT_DOOR;
        var how = report.how() == null ? usual : report.how();
        var done = item.attempted(Stage.DELIVERED, item.moments().changed(now));
        var step = done.handed(Party.household(item.door()), handing(Act.DELIVERED, how.name(), report));
        return step(item, step, report, how, 0);
    }

    private DoorStep failed(Item item, DoorReport report) {
        var left = terms.attemptsLeft(item.attempts() + 1);
        var back = left > 0
                ? item.attempted(Stage.FAILED, item.moments().comesAgain(now, terms.comesAgain(item.category(), now)))
                : item.attempted(Stage.RETURNED, item.moments().changed(now));
        var act = left > 0 ? Act.ATTEMPT_FAILED : Act.RETURNED;
        return step(
                item,
                back.handed(terms.reception(), handing(act, report.outcome().name(), report)),
                report,
                null,
                left);
    }

    private Handing handing(Act what, String how, DoorReport report) {
        var note = report.note() == null ? how : how + ": " + report.note();
        return new Handing(what, report.by(), note, report.scan(), now);
    }

    private DoorStep step(Item before, Step step, DoorReport report, How how, int left) {
        var fact = new DoorFact(step.item(), report.outcome(), how, left, now);
        return new DoorStep(before, step.item(), step.link(), fact);
    }

    private static Refusal refusal(Item item) {
        var is = item.code() + " is " + item.stage();
        return switch (item.stage()) {
            case DELIVERED -> Refusal.conflict("already-delivered", is);
            case RETURNED -> Refusal.conflict("already-returned", is);
            case WITHDRAWN -> Refusal.conflict("withdrawn", is);
            default -> Refusal.conflict("not-at-building", is);
        };
    }
}
