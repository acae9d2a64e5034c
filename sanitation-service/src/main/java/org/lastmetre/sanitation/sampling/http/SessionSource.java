package org.lastmetre.sanitation.sampling.http;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.live.LiveChange;
import org.lastmetre.kit.live.LiveSource;
import org.lastmetre.sanitation.sampling.SamplingAccess;
import org.lastmetre.sanitation.sampling.SamplingBook;
import org.lastmetre.sanitation.sampling.SessionId;
import org.lastmetre.sanitation.sampling.ShownStep;
import org.lastmetre.sanitation.sampling.Step;

/** The past of a session's stream: the session, and its steps; ids are versions. */
@ApplicationScoped
class SessionSource implements LiveSource {
    private final SamplingBook book;
    private final Answers answers;

    SessionSource(SamplingBook book, Answers answers) {
        this.book = book;
        this.answers = answers;
    }

    @Override
    public Uni<LiveChange> snapshot(String stream) {
        return book.find(id(stream), SamplingAccess.ALL)
                .map(SessionView::of)
                .map(view -> new LiveChange(
                        stream,
                        view.version(),
                        "snapshot",
                        answers.json(200, view).json()));
    }

    @Override
    public Uni<List<LiveChange>> after(String stream, long id) {
        return book.find(id(stream), SamplingAccess.ALL)
                .chain(sheet -> book.after(id(stream), id).map(steps -> steps.stream()
                        .map(step -> change(stream, step, sheet.community().zone()))
                        .toList()));
    }

    private LiveChange change(String stream, Step step, ZoneId zone) {
        var shown = answers.json(200, ShownStep.of(step, zone)).json();
        return new LiveChange(stream, step.version(), step.type().name(), shown);
    }

    private static SessionId id(String stream) {
        return new SessionId(UUID.fromString(stream.substring(stream.indexOf('/') + 1)));
    }
}
