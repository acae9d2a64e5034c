package org.lastmetre.sanitation.sampling.store;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sanitation.sampling.Counts;
import org.lastmetre.sanitation.sampling.Line;
import org.lastmetre.sanitation.sampling.Pace;
import org.lastmetre.sanitation.sampling.Session;
import org.lastmetre.sanitation.sampling.SessionId;
import org.lastmetre.sanitation.sampling.Step;
import org.lastmetre.sanitation.sampling.StepType;

/** A session as a row of {@code sampling_session}, its buildings as rows of {@code sampling_line}. */
final class SessionRow {
    private SessionRow() {}

    static Tuple columns(Session session) {
        return Tuple.tuple()
                .addUUID(session.id().value())
                .addString(session.community().value())
                .addString(session.grid())
                .addOffsetDateTime(Columns.stamp(session.startsAt()))
                .addInteger(session.pace().perHour())
                .addInteger(session.pace().queueAtMost())
                .addString(session.openedBy())
                .addLong(session.version());
    }

    static Tuple newLines(Session session) {
        var lines = session.lines();
        return Tuple.tuple()
                .addUUID(session.id().value())
                .addArrayOfString(lines.stream().map(Line::building).toArray(String[]::new))
                .addArrayOfInteger(IntStream.range(0, lines.size()).boxed().toArray(Integer[]::new))
                .addArrayOfInteger(lines.stream().map(Line::households).toArray(Integer[]::new))
                .addValue(
                        lines.stream().map(line -> Columns.stamp(line.slotAt())).toArray(OffsetDateTime[]::new));
    }

    static Tuple lines(Session session) {
        var lines = session.lines();
        return Tuple.tuple()
                .addUUID(session.id().value())
                .addArrayOfString(lines.stream().map(Line::building).toArray(String[]::new))
                .addValue(lines.stream()
                        .map(line -> Columns.stamp(line.calledAt()))
                        .toArray(OffsetDateTime[]::new))
                .addArrayOfInteger(
                        lines.stream().map(line -> line.counts().present()).toArray(Integer[]::new))
                .addArrayOfInteger(
                        lines.stream().map(line -> line.counts().absent()).toArray(Integer[]::new))
                .addArrayOfInteger(lines.stream()
                        .map(line -> line.counts().doorstepWanted())
                        .toArray(Integer[]::new))
                .addArrayOfInteger(
                        lines.stream().map(line -> line.counts().doorstepDone()).toArray(Integer[]::new));
    }

    static Session session(Row row, List<Line> lines) {
        return new Session(
                new SessionId(row.getUUID("id")),
                new CommunityId(row.getString("community")),
                row.getString("grid"),
                Columns.instant(row, "starts_at"),
                new Pace(row.getInteger("per_hour"), row.getInteger("queue_at_most")),
                lines,
                row.getString("opened_by"),
                Columns.instant(row, "closed_at"),
                row.getLong("version"));
    }

    static Line line(Row row) {
        return new Line(
                row.getString("building"),
                row.getInteger("households"),
                Columns.instant(row, "slot_at"),
                Columns.instant(row, "called_at"),
                counts(row));
    }

    static Tuple columns(Step step) {
        var counts = step.counts();
        return Tuple.tuple()
                .addUUID(step.session().value())
                .addLong(step.version())
                .addString(step.type().name())
                .addString(step.building())
                .addInteger(step.households())
                .addInteger(counts.present())
                .addInteger(counts.absent())
                .addInteger(counts.doorstepWanted())
                .addInteger(counts.doorstepDone())
                .addOffsetDateTime(Columns.stamp(step.at()));
    }

    static Step step(Row row) {
        return new Step(
                new SessionId(row.getUUID("session")),
                row.getLong("version"),
                StepType.valueOf(row.getString("type")),
                row.getString("building"),
                row.getInteger("households"),
                counts(row),
                Columns.instant(row, "at"));
    }

    private static Counts counts(Row row) {
        return new Counts(
                row.getInteger("present"),
                row.getInteger("absent"),
                row.getInteger("doorstep_wanted"),
                row.getInteger("doorstep_done"));
    }
}
