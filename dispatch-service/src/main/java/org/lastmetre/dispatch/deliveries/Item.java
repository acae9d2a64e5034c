package org.lastmetre.dispatch.deliveries;

import java.time.Instant;
import java.util.UUID;
import org.lastmetre.addresses.Household;
import org.lastmetre.dispatch.deliveries.Handing.Act;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;

/**
 * A package as dispatch knows it.
 *
 * @param version counts its changes in dispatch
 * @param heard the last version that sorting told
 */
public record Item(
        Goods goods, Stage stage, Way way, Chain chain, int attempts, Moments moments, long version, long heard) {

    public PackageCode code() {
        return goods.code();
    }

    public CommunityId community() {
        return goods.community();
    }

    public Category category() {
        return goods.category();
    }

    public Household door() {
        return goods.door();
    }

    public boolean isIn(UUID run, Stage at) {
        return stage == at && run.equals(way.run());
    }

    /** Whether the runner goes to the doors himself, so that there is nobody to hand over to. */
    boolean isWithItsVolunteer() {
        return stage == Stage.AT_BUILDING
                || (stage == Stage.OUT && chain.holder().equals(Party.volunteer(way.volunteer())));
    }

    /** Reserved for a run that has not left. */
    public Item planned(UUID run, VolunteerId volunteer, Instant now) {
        return step(Stage.PLANNED, way.with(run, volunteer), moments.changed(now));
    }

    /** Taken out of its run before that left. */
    public Item unplanned(Instant now) {
        return step(Stage.SEALED, way.backAtReception(), moments.changed(now));
    }

    /** The runner takes it along. */
    public Step departed(VolunteerId runner, Scan scan, Instant now) {
        var out = step(Stage.OUT, way, moments.changed(now));
        return out.handed(Party.volunteer(runner), new Handing(Act.DEPARTED, runner.value(), null, scan, now));
    }

    /** Somebody at the building takes it over. */
    public Step handedOver(VolunteerId by, Scan scan, Instant now) {
        var there = step(Stage.AT_BUILDING, way.with(way.run(), by), moments.changed(now));
        return there.handed(Party.volunteer(by), new Handing(Act.HANDED_OVER, by.value(), null, scan, now));
    }

    /** Sent, but not taken over: back to the reception point, to come again; no attempt is used up. */
    public Step notAccepted(Handing handing, Party reception, Instant comesAgain) {
        var again = moments.comesAgain(handing.recordedAt(), comesAgain);
        return step(Stage.FAILED, way.backAtReception(), again).handed(reception, handing);
    }

    Item attempted(Stage next, Moments at) {
        var keeps = next == Stage.DELIVERED ? way : way.backAtReception();
        return new Item(goods, next, keeps, chain, attempts + 1, at, version + 1, heard);
    }

    private Item step(Stage next, Way onWay, Moments at) {
        return new Item(goods, next, onWay, chain, attempts, at, version + 1, heard);
    }

    Step handed(Party to, Handing handing) {
        var link = chain.next(code(), to, handing);
        var after = new Item(goods, stage, way, Chain.endingWith(link), attempts, moments, version, heard);
        return new Step(after, link);
    }
}
