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

/** What is due of windows at an instant: which opened, which closed, and which have a wave now. */
record WindowRound(List<WindowFact> facts, List<Window> closed, List<OpenWindow> waves) {

    static WindowRound of(
            List<OpenWindow> open,
            List<Window> fresh,
            Function<CommunityId, Optional<Community>> communities,
            Instant now) {
        var all = Stream.concat(open.stream(), fresh.stream().map(window -> new OpenWindow(window, 0)))
                .map(window -> asPolicyHasIt(window, communities))
                .toList();
        var closed = all.stream()
                .map(OpenWindow::window)
                .filter(window -> window.stateAt(now) == Window.State.CLOSED)
                .toList();
        var waves = all.stream()
                .flatMap(window -> waveDue(window, communities, now).stream())
                .toList();
        return new WindowRound(facts(fresh, closed), closed, waves);
    }

    /** A policy may move the closing of a window that is open; one that it no longer has closes as it was planned. */
    private static OpenWindow asPolicyHasIt(OpenWindow open, Function<CommunityId, Optional<Community>> communities) {
        var id = open.window().id();
        return communities
                .apply(id.community())
                .flatMap(community -> new WindowSchedule(community).find(id))
                .map(window -> new OpenWindow(window, open.wave()))
                .orElse(open);
    }

    private static Optional<OpenWindow> waveDue(
            OpenWindow open, Function<CommunityId, Optional<Community>> communities, Instant now) {
        if (!open.window().isOpenAt(now)) {
            return Optional.empty();
        }
        return communities
                .apply(open.window().id().community())
                .map(community -> open.window().waveAt(now, community.delivery().waveEvery()))
                .filter(wave -> wave > open.wave())
                .map(wave -> new OpenWindow(open.window(), wave));
    }

    private static List<WindowFact> facts(List<Window> fresh, List<Window> closed) {
        return Stream.concat(
                        fresh.stream().map(window -> new WindowFact(window, true)),
                        closed.stream().map(window -> new WindowFact(window, false)))
                .sorted(Comparator.comparing(WindowFact::at))
                .toList();
    }

    boolean isQuiet() {
        return facts.isEmpty() && waves.isEmpty();
    }
}
