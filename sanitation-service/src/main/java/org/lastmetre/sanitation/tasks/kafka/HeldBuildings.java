package org.lastmetre.sanitation.tasks.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.contracts.CommunityEvent.ContainmentChanged;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.ContainmentListener;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.Containment;
import org.lastmetre.sanitation.tasks.Asking;
import org.lastmetre.sanitation.tasks.TaskHearing;
import org.lastmetre.sanitation.tasks.TaskKind;

/** Hears which buildings are held because somebody was found ill there; the copy in memory knows how they stand now. */
@ApplicationScoped
class HeldBuildings implements ContainmentListener {
    private final TaskHearing hearing;

    HeldBuildings(TaskHearing hearing) {
        this.hearing = hearing;
    }

    @Override
    public Uni<Void> changed(Tx tx, List<ContainmentChanged> changes) {
        return hearing.asked(
                tx,
                changes.stream()
                        .filter(said -> Containment.valueOf(said.state()).nothingGoesIn())
                        .map(HeldBuildings::asking)
                        .toList());
    }

    static Asking asking(ContainmentChanged said) {
        return new Asking(
                new CommunityId(said.community()), TaskKind.BUILDING, said.building(), said.version(), said.at());
    }
}
