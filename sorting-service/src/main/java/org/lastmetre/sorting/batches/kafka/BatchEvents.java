package org.lastmetre.sorting.batches.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.contracts.SortingEvent.BatchSealed;
import org.lastmetre.contracts.SortingEvent.SealedPackage;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.outbox.Outbox;
import org.lastmetre.sorting.batches.BatchAnnouncer;
import org.lastmetre.sorting.batches.Piece;
import org.lastmetre.sorting.batches.SealedBatch;

/** Says which batches are sealed, with all that their carriers need. */
@ApplicationScoped
class BatchEvents implements BatchAnnouncer {
    private final Outbox outbox;

    BatchEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> announce(Tx tx, List<SealedBatch> sealed) {
        return outbox.append(tx, sealed.stream().map(BatchEvents::event).toList());
    }

    static BatchSealed event(SealedBatch sealed) {
        var batch = sealed.batch();
        return new BatchSealed(
                batch.shelf().community().value(),
                batch.id(),
                batch.version(),
                batch.grid(),
                batch.shelf().building(),
                batch.shelf().category().name(),
                sealed.pieces().stream().map(BatchEvents::piece).toList(),
                batch.load().kg(),
                batch.seal().callId(),
                batch.seal().reason().name(),
                batch.seal().at());
    }

    private static SealedPackage piece(Piece piece) {
        return new SealedPackage(
                piece.code().value(),
                piece.orderId(),
                piece.unit(),
                piece.room(),
                piece.weight() == null ? null : piece.weight().kg(),
                piece.note(),
                piece.receivedAt());
    }
}
