package org.lastmetre.dispatch.windows;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lastmetre.dispatch.windows.WindowLedger.OpenWindow;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.vocabulary.CommunityId;

/** What is due of windows at an instant: which opened, which are open no longer, and which have a wave now. */
record WindowRound(List<WindowFact> facts, List<Window> closed, List<OpenWindow> waves) {
    static WindowRound of(
            List<OpenWindow> open,
            List<OpenWindow> fresh,
            Function<CommunityId, Optional<Community>> communities,
            Instant now) {
        var all = Stream.concat(open.stream(), fresh.stream())
                .map(window -> asPolicyHasIt(window, communities))
                .toList();
        var closed = all.stream()
                .map(OpenWindow::window)
                .filter(window -> !window.isOpenAt(now))
                .toList();
        var waves = all.stream()
                .flatMap(window -> waveDue(window, communities, now).stream())
                .toList();
        return new WindowRound(facts(fresh, all, now), closed, waves);
    }

    /** A policy may move the closing of a window that is open; one that it no longer has closes as it was planned. */
    private static OpenWindow asPolicyHasIt(OpenWindow open, Function<CommunityId, Optional<Community>> communities) {
        var id = open.window().id();
        return communities
                .apply(id.community())
                .flatMap(community -> new WindowSchedule(community).find(id))
                .map(window -> new OpenWindow(window, open.wave(), open.times()))
                .orElse(open);
    }

    /** Another wave than the last; an earlier one if the clock was set back. */
    private static Optional<OpenWindow> waveDue(
            OpenWindow open, Function<CommunityId, Optional<Community>> communities, Instant now) {
        if (!open.window().isOpenAt(now)) {
            return Optional.empty();
        }
        return communities
                .apply(open.window().id().community())
                .map(community -> open.window().waveAt(now, community.delivery().waveEvery()))
                .filter(wave -> wave != open.wave())
                .map(wave -> new OpenWindow(open.window(), wave, open.times()));
    }

    /** A window that has yet to open after the clock was set back is said nothing of before it does. */
    private static List<WindowFact> facts(List<OpenWindow> fresh, List<OpenWindow> all, Instant now) {
        var closed = all.stream().filter(open -> open.window().stateAt(now) == Window.State.CLOSED);
        return Stream.concat(
                        fresh.stream().map(open -> new WindowFact(open.window(), true, open.times())),
                        closed.map(open -> new WindowFact(open.window(), false, open.times())))
                .sorted(Comparator.comparing(WindowFact::at))
                .toList();
    }

    boolean isQuiet() {
        return facts.isEmpty() && closed.isEmpty() && waves.isEmpty();
    }
}
