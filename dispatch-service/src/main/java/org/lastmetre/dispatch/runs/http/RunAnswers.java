package org.lastmetre.dispatch.runs.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lastmetre.dispatch.runs.RunBook;
import org.lastmetre.dispatch.runs.RunSheet;
import org.lastmetre.dispatch.volunteers.Reach;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.http.Answers;

/** What is answered to scans of runs. */
@ApplicationScoped
class RunAnswers {
    private final RunBook book;
    private final Answers answers;
    private final ObjectMapper json;

    RunAnswers(RunBook book, Answers answers, ObjectMapper json) {
        this.book = book;
        this.answers = answers;
        this.json = json;
    }

    Answer of(RunSheet sheet, Reach reach) {
        return answers.json(200, RunView.of(sheet, reach));
    }

    /** A volunteer who sends a scan again when its run is done learns that it was taken, but no door any more. */
    Uni<Reply> again(Reply reply, UUID run, Reach reach) {
        return reply.replayed() && !reach.isAll()
                ? book.isThere(run, reach).map(there -> there ? reply : withoutDoors(reply))
                : Uni.createFrom().item(reply);
    }

    private Reply withoutDoors(Reply reply) {
        try {
            var view = json.readValue(reply.answer().json(), RunView.class);
            return new Reply(answers.json(reply.answer().status(), view.withoutDoors()), true);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer of our own can't be read", e);
        }
    }
}
