package org.lastmetre.dispatch.deliveries;

import java.time.Instant;
import java.util.UUID;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;

/**
 * What sorting says of one package: the stage it has reached there. These come in any order and never move a package back.
 *
 * @param version sorting's count of the package's changes, 0 when the news is of its batch
 * @param batch null unless sealed
 * @param receivedAt null if it never came to the reception point
 */
public record Heard(Goods goods, Stage stage, long version, UUID batch, Instant receivedAt, Instant at) {

    public PackageCode code() {
        return goods.code();
    }

    public CommunityId community() {
        return goods.community();
    }

    /** The package as it is first heard of. */
    Item first() {
        return new Item(
                goods,
                stage,
                batch == null ? Way.NONE : Way.in(batch),
                Chain.NONE,
                0,
                new Moments(receivedAt, at, null),
                0,
                version);
    }

    /** The package after this news; the same one when the news is old. */
    Item after(Item known) {
        return isNews(known) ? moved(known) : known;
    }

    private boolean isNews(Item known) {
        var late = version > 0 && version <= known.heard();
        return !late && (isSideways(known) || isForward(known));
    }

    /** Sorting sends back only what it has not sealed; a cancelled package that arrives all the same is one of those. */
    private boolean isForward(Item known) {
        var isSorted = !known.stage().isBefore(Stage.SEALED) && known.stage() != Stage.WITHDRAWN;
        return known.stage().isBefore(stage) && !(stage == Stage.RETURNED && isSorted);
    }

    /** From waiting to review, and back. */
    private boolean isSideways(Item known) {
        var waits = known.stage() == Stage.RECEIVED || known.stage() == Stage.HELD_BACK;
        return waits && (stage == Stage.RECEIVED || stage == Stage.HELD_BACK);
    }

    private Item moved(Item known) {
        var merged = stage == Stage.HELD_BACK || stage == Stage.WITHDRAWN ? known.goods() : goods;
        var received = known.moments().receivedAt() == null
                ? receivedAt
                : known.moments().receivedAt();
        return new Item(
                merged,
                stage,
                batch == null ? known.way() : Way.in(batch),
                known.chain(),
                known.attempts(),
                new Moments(received, at, null),
                known.version(),
                Math.max(version, known.heard()));
    }
}
