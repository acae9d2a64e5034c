package org.lastmetre.medical.board;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import org.lastmetre.kit.vocabulary.CommunityId;

/** What is known of a community at one moment. */
public interface Boards {
    /** @param today the community's date, whose calls are counted */
    Uni<Board> of(CommunityId community, LocalDate today, Instant now);
}
