package org.lastmetre.kit.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A follower fills gaps from the source and passes over what it has sent. */
class FollowerTest {
    private final List<LiveChange> kept = new ArrayList<>();
    private final AtomicBoolean stands = new AtomicBoolean(true);
    private Follower follower;

    @Test
    void aGapIsFilledFromTheSource() {
        var seen = follow();
        keep(1);
        keep(2);
        follower.offer(keep(3));

        assertThat(ids(seen)).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void aRepeatIsPassedOver() {
        var seen = follow();
        var first = keep(1);
        follower.offer(first);
        follower.offer(first);

        assertThat(ids(seen)).containsExactly(0L, 1L);
    }

    @Test
    void aChangeWithoutDataIsReadFromTheSource() {
        var seen = follow();
        keep(1);
        follower.offer(new LiveChange("s", 1, "changed", null));

        assertThat(seen.getItems()).extracting(Frame::data).containsExactly("{}", "data 1");
    }

    @Test
    void whoComesBackGoesOnAfterWhatWasSeen() {
        keep(1);
        keep(2);
        keep(3);

        assertThat(ids(follow(one -> one.resume(2)))).containsExactly(3L);
        assertThat(ids(follow(one -> one.resume(3)))).isEmpty();
    }

    @Test
    void whoHasSeenMoreThanThereIsBeginsAnew() {
        keep(1);
        var seen = follow(one -> one.resume(7));
        follower.offer(keep(2));

        assertThat(ids(seen)).containsExactly(0L, 1L, 2L);
    }

    @Test
    void whatWasNotOfferedIsReadOnceWhenItLooksAgain() {
        var seen = follow();
        keep(1);
        keep(2);
        follower.lookAgain();
        follower.lookAgain();
        follower.offer(keep(3));

        assertThat(ids(seen)).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void whoIsToLookAgainWhileReadingDoesSoThen() {
        var seen = follow(one -> {
            one.lookAgain();
            keep(1);
            one.begin();
        });

        assertThat(ids(seen)).containsExactly(0L, 1L);
    }

    @Test
    void whoHasEndedLooksNoMore() {
        var seen = follow();
        follower.end();
        keep(1);
        follower.lookAgain();

        assertThat(ids(seen)).containsExactly(0L);
    }

    @Test
    void whoMayNotReadAnyMoreIsSentNothingAndTheStreamEnds() {
        var seen = follow();
        stands.set(false);
        follower.offer(keep(1));

        assertThat(ids(seen)).containsExactly(0L);
        seen.assertCompleted();
    }

    @Test
    void aStreamWithoutNewsEndsAtTheNextHeartbeat() {
        var seen = follow();
        stands.set(false);
        follower.heartbeat();

        assertThat(ids(seen)).containsExactly(0L);
        seen.assertCompleted();
    }

    private AssertSubscriber<Frame> follow() {
        return follow(Follower::begin);
    }

    private AssertSubscriber<Frame> follow(Consumer<Follower> how) {
        return Multi.createFrom()
                .<Frame>emitter(out -> {
                    follower = new Follower("s", new Kept(), out, stands::get);
                    how.accept(follower);
                })
                .subscribe()
                .withSubscriber(AssertSubscriber.create(100));
    }

    private LiveChange keep(long id) {
        var change = new LiveChange("s", id, "changed", "data " + id);
        kept.add(change);
        return change;
    }

    private static List<Long> ids(AssertSubscriber<Frame> seen) {
        return seen.getItems().stream().map(Frame::id).toList();
    }

    private final class Kept implements LiveSource {
        @Override
        public Uni<LiveChange> snapshot(String stream) {
            return Uni.createFrom().item(new LiveChange(stream, 0, "snapshot", "{}"));
        }

        @Override
        public Uni<List<LiveChange>> after(String stream, long id) {
            return Uni.createFrom()
                    .item(kept.stream().filter(change -> change.id() > id).toList());
        }
    }
}
