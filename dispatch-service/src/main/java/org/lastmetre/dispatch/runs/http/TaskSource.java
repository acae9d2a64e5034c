package org.lastmetre.dispatch.runs.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.dispatch.runs.TaskDesk;
import org.lastmetre.dispatch.runs.TaskList;
import org.lastmetre.dispatch.volunteers.Reach;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.kit.live.LiveChange;
import org.lastmetre.kit.live.LiveSource;

/** Streams {@code volunteer/<id>}: a change carries the whole list of tasks, so that the last one stands for all before. */
@ApplicationScoped
class TaskSource {
    private static final String PREFIX = "volunteer/";

    private final TaskDesk desk;
    private final ObjectMapper json;

    TaskSource(TaskDesk desk, ObjectMapper json) {
        this.desk = desk;
        this.json = json;
    }

    static String stream(VolunteerId id) {
        return PREFIX + id;
    }

    /** The streams as one reader sees them. */
    LiveSource seenBy(Reach reach) {
        return new Seen(reach);
    }

    private final class Seen implements LiveSource {
        private final Reach reach;

        private Seen(Reach reach) {
            this.reach = reach;
        }

        @Override
        public Uni<LiveChange> snapshot(String stream) {
            var id = new VolunteerId(stream.substring(PREFIX.length()));
            return desk.of(id, reach).map(this::change);
        }

        @Override
        public Uni<List<LiveChange>> after(String stream, long id) {
            return snapshot(stream).map(now -> now.id() > id ? List.of(now) : List.of());
        }

        private LiveChange change(TaskList tasks) {
            try {
                var data = json.writeValueAsString(TasksView.of(tasks, reach));
                return new LiveChange(stream(tasks.volunteer()), tasks.version(), "tasks", data);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("cannot write tasks", e);
            }
        }
    }
}
