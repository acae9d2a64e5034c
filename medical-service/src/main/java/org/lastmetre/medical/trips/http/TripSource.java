package org.lastmetre.medical.trips.http;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.live.LiveChange;
import org.lastmetre.kit.live.LiveSource;
import org.lastmetre.medical.trips.TripBook;
import org.lastmetre.medical.trips.TripId;
import org.lastmetre.medical.trips.TripStep;

/** The past of a request's stream: the request, and its timeline; ids are versions. Medical detail is never in it. */
@ApplicationScoped
class TripSource implements LiveSource {
    private final TripBook book;
    private final Answers answers;

    TripSource(TripBook book, Answers answers) {
        this.book = book;
        this.answers = answers;
    }

    @Override
    public Uni<LiveChange> snapshot(String stream) {
        return book.followed(id(stream))
                .map(TripView::of)
                .map(view -> new LiveChange(
                        stream,
                        view.version(),
                        "snapshot",
                        answers.json(200, view).json()));
    }

    @Override
    public Uni<List<LiveChange>> after(String stream, long id) {
        return book.stepsOf(id(stream), id)
                .map(steps -> steps.stream().map(step -> change(stream, step)).toList());
    }

    private LiveChange change(String stream, TripStep step) {
        var entry = step.entry();
        return new LiveChange(
                stream,
                entry.version(),
                entry.type().name(),
                answers.json(200, step.shown()).json());
    }

    private static TripId id(String stream) {
        return new TripId(UUID.fromString(stream.substring(stream.indexOf('/') + 1)));
    }
}
