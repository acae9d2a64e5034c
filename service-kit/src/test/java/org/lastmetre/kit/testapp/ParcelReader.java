package org.lastmetre.kit.testapp;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.ParcelEvent.PackageAddressResolved;
import org.lastmetre.contracts.Topics;
import org.lastmetre.kit.commit.Remembered;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.inbox.Reader;
import org.lastmetre.kit.inbox.Received;

/** Notes every parcel; codes that begin with POISON make it fail, as a bug would, and those with RACED once, as a lost race does. */
@ApplicationScoped
public class ParcelReader implements Reader {
    private final Effects effects;
    private final Set<String> raced = ConcurrentHashMap.newKeySet();
    private volatile boolean mended;

    ParcelReader(Effects effects) {
        this.effects = effects;
    }

    public void mend(boolean state) {
        mended = state;
    }

    @Override
    public String topic() {
        return Topics.ORDERS;
    }

    @Override
    public Set<Class<? extends Event>> types() {
        return Set.of(PackageAddressResolved.class);
    }

    @Override
    public Uni<Void> read(Tx tx, List<Received> events) {
        var parcels = events.stream()
                .map(Received::event)
                .map(PackageAddressResolved.class::cast)
                .toList();
        if (!mended && parcels.stream().anyMatch(parcel -> parcel.packageCode().startsWith("POISON"))) {
            throw new IllegalArgumentException("cannot digest it");
        }
        if (parcels.stream()
                .map(PackageAddressResolved::packageCode)
                .anyMatch(code -> code.startsWith("RACED") && raced.add(code))) {
            throw new Remembered.TakenMeanwhile(null);
        }
        return effects.add(
                tx,
                parcels.stream().map(PackageAddressResolved::packageCode).toList(),
                parcels.stream().map(PackageAddressResolved::version).toList());
    }
}
