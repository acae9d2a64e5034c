package org.lastmetre.kit.commit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is kept of commands beside their effects, in the same transaction: their answers, and who had them done. */
@ApplicationScoped
public class Ledger {
    private final Remembered remembered;
    private final Trail trail;

    public Ledger(Remembered remembered, Trail trail) {
        this.remembered = remembered;
        this.trail = trail;
    }

    /** A command that is done, with its answer. */
    record Line(Once<?> once, Answer answer) {
        Remembered.Entry entry() {
            return new Remembered.Entry(once.keys(), once.digest(), answer);
        }
    }

    Uni<Void> keep(Tx tx, List<Line> lines) {
        var done = lines.stream()
                .filter(line -> line.once().by() != null)
                .map(line -> new Trail.Done(line.once().by(), line.answer()))
                .toList();
        return remembered.keep(tx, lines.stream().map(Line::entry).toList()).chain(() -> trail.append(tx, done));
    }
}
