package org.lastmetre.dispatch.deliveries;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.PackageCode;

/** The chains of custody; links are only ever added, and the database refuses anything else. */
public interface Custody {
    Uni<Void> append(Tx tx, List<CustodyLink> links);

    /** The chain of a package, oldest link first. */
    Uni<List<CustodyLink>> of(PackageCode code);
}
