package org.lastmetre.dispatch.clearance;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.lastmetre.kit.commit.Tx;

/** Tells the other services whether goods will stay overnight, and how days ended. */
public interface ClearanceAnnouncer {
    Uni<Void> risks(Tx tx, List<Risk> risks);

    Uni<Void> certificates(Tx tx, List<Certificate> certificates);
}
