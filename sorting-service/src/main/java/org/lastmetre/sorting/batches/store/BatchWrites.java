package org.lastmetre.sorting.batches.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.sorting.batches.Batch;
import org.lastmetre.sorting.batches.Seal;
import org.lastmetre.sorting.batches.SorterChanges.Content;

/** Writes batches and what is in them, a statement per table. */
@ApplicationScoped
class BatchWrites {
    private static final String INSERT = """
            insert into batch (id, community, building, category, grid, state, packages, grams, opened_at, seal_reason,
              call_id, sealed_at, version)
            select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[],
              $8::int8[], $9::timestamptz[], $10::text[], $11::uuid[], $12::timestamptz[], $13::int8[])""";
    private static final String UPDATE = """
            update batch b set state = n.s, packages = n.p, grams = n.g, seal_reason = n.r, call_id = n.c,
              sealed_at = n.a, version = n.v
            from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[], $8::int8[],
              $9::timestamptz[], $10::text[], $11::uuid[], $12::timestamptz[], $13::int8[])
              as n(i, m, u, k, d, s, p, g, o, r, c, a, v) where b.id = n.i and b.state = 'OPEN'""";
    private static final String ADD = """
            insert into batch_content (batch_id, code, order_id, unit, room, weight_kg, note, received_at)
            select * from unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[], $5::text[], $6::float8[], $7::text[],
              $8::timestamptz[])""";
    private static final String REMOVE = """
            delete from batch_content where (batch_id, code) in (select * from unnest($1::uuid[], $2::text[]))""";
    private static final String REMEMBER = """
            insert into parcel_history (code, at, what, detail)
            select c.code, b.sealed_at, 'BatchSealed', b.seal_reason from batch b join batch_content c on c.batch_id = b.id
            where b.id = any($1::uuid[]) order by c.code""";

    Uni<Void> insert(Tx tx, List<Batch> batches) {
        return batches.isEmpty() ? Uni.createFrom().voidItem() : run(tx, INSERT, columns(batches));
    }

    Uni<Void> update(Tx tx, List<Batch> batches) {
        return batches.isEmpty() ? Uni.createFrom().voidItem() : run(tx, UPDATE, columns(batches));
    }

    Uni<Void> add(Tx tx, List<Content> contents) {
        if (contents.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var columns = Columns.of(contents)
                .uuid(Content::batchId)
                .text(one -> one.piece().code())
                .uuid(one -> one.piece().orderId())
                .text(one -> one.piece().unit())
                .text(one -> one.piece().room())
                .decimal(one -> one.piece().weight() == null
                        ? null
                        : one.piece().weight().kg())
                .text(one -> one.piece().note())
                .instant(one -> one.piece().receivedAt());
        return run(tx, ADD, columns.tuple());
    }

    Uni<Void> remove(Tx tx, List<Content> contents) {
        if (contents.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var columns = Columns.of(contents).uuid(Content::batchId).text(one -> one.piece()
                .code());
        return run(tx, REMOVE, columns.tuple());
    }

    /** A seal is a step of every package inside. */
    Uni<Void> remember(Tx tx, List<Batch> sealed) {
        if (sealed.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var ids = sealed.stream().map(Batch::id).toArray(UUID[]::new);
        return run(tx, REMEMBER, Tuple.tuple().addArrayOfUUID(ids));
    }

    private static Uni<Void> run(Tx tx, String statement, Tuple columns) {
        return Sql.write(tx, statement, columns);
    }

    private static Tuple columns(List<Batch> batches) {
        return Columns.of(batches)
                .uuid(Batch::id)
                .text(batch -> batch.shelf().community())
                .text(batch -> batch.shelf().building())
                .text(batch -> batch.shelf().category())
                .text(Batch::grid)
                .text(Batch::state)
                .integer(batch -> batch.load().packages())
                .number(batch -> batch.load().grams())
                .instant(Batch::openedAt)
                .text(seal(Seal::reason))
                .uuid(seal(Seal::callId))
                .instant(seal(Seal::at))
                .number(Batch::version)
                .tuple();
    }

    private static <V> Function<Batch, V> seal(Function<Seal, V> part) {
        return batch -> batch.seal() == null ? null : part.apply(batch.seal());
    }
}
