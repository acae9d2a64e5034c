package org.lastmetre.medical.keypersons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lastmetre.medical.keypersons.Calling.DAY;
import static org.lastmetre.medical.keypersons.Calling.TOWN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.trips.Door;

/** Key persons are entered and described anew. */
class EnteredTest {
    @Test
    void whoIsDescribedAnewKeepsWhatIsBeingBought() {
        var known =
                entered(TOWN, "Lin").appliedTo(Optional.empty(), Set.of(), DAY).boughtBy(new UUID(1, 2), DAY);
        var anew = entered(TOWN, "Lin").appliedTo(Optional.of(known), Set.of(), DAY);
        assertThat(anew.mustBuy(DAY)).isFalse();
        assertThat(anew.version()).isEqualTo(known.version() + 1);
    }

    @Test
    void whoIsInTheLedgerOfAnotherCommunityCantBeEnteredHere() {
        var known = entered(TOWN, "Lin").appliedTo(Optional.empty(), Set.of(), DAY);
        var elsewhere = entered(new CommunityId("other"), "Lin");
        assertThatThrownBy(() -> elsewhere.appliedTo(Optional.of(known), Set.of(), DAY))
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).code())
                .isEqualTo("key-person-elsewhere");
    }

    @Test
    void whoHasNoNameInTheLedgerIsKnownByItsId() {
        assertThat(entered(TOWN, null)
                        .appliedTo(Optional.empty(), Set.of(), DAY)
                        .name())
                .isEqualTo("p-1");
        assertThat(entered(TOWN, "Lin")
                        .appliedTo(Optional.empty(), Set.of(), DAY)
                        .name())
                .isEqualTo("Lin");
    }

    private static Entered entered(CommunityId community, String name) {
        return new Entered(
                new KeyPersonId("p-1"),
                community,
                new Door("7", "1", "301"),
                true,
                name,
                null,
                KeyCategory.CHRONIC,
                List.of(new MedicineLeft("metformin", 1)));
    }
}
