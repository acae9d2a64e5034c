package org.lastmetre.kit.community;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.lastmetre.contracts.CommunityEvent.ContainmentChanged;
import org.lastmetre.kit.commit.Tx;

/** What a service does once, whichever replica hears it, when buildings are sealed, held or opened again. */
public interface ContainmentListener {
    /** In the transaction that notes the changes as heard; a failure undoes both. */
    Uni<Void> changed(Tx tx, List<ContainmentChanged> changes);
}
