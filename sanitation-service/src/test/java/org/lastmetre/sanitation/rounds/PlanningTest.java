package org.lastmetre.sanitation.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.sanitation.Town.at;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.community.Sanitation;
import org.lastmetre.kit.community.Site;
import org.lastmetre.kit.community.SiteKind;
import org.lastmetre.sanitation.Town;
import org.lastmetre.sanitation.agents.Disinfection;

/** A changed policy or a new site is taken up from now on; what was done, and what is being done, stays. */
class PlanningTest {
    private static final Site GATE = Town.sites().get(5);
    private static final Site POOL = new Site("pool", SiteKind.PUBLIC_AREA, null, "G1");
    private final List<Round> known = new ArrayList<>();

    private Planning.Change plan(Sanitation policy, Instant from, Site... sites) {
        var community = Town.community(Town.with(policy, List.of(sites)));
        var change =
                Planning.of(community, Town.DAY, from, known, DayPlanTest.RULES, () -> new RoundId(UUID.randomUUID()));
        known.removeAll(change.withdrawn());
        known.addAll(change.added());
        return change;
    }

    private List<String> times(String site) {
        var town = Town.community();
        return known.stream()
                .filter(round -> round.site().id().equals(site))
                .map(round -> town.timeAt(round.slot().dueFrom()).toString())
                .sorted()
                .toList();
    }

    private void done(String dueFrom, String time) {
        known.replaceAll(round -> round.slot().dueFrom().equals(at(dueFrom))
                ? round.doneBy(new Disinfection("chlorine", null, null, "crew", at(time)))
                : round);
    }

    @Test
    void aDayIsPlannedForEverySite() {
        plan(Town.USUAL, at("00:00"), GATE, POOL);
        assertThat(times("gate")).containsExactly("07:00", "09:48", "12:36", "15:24", "18:12", "21:00");
        assertThat(times("pool")).isEqualTo(times("gate"));
    }

    @Test
    void planningAgainChangesNothing() {
        plan(Town.USUAL, at("00:00"), GATE);
        for (var time : List.of("00:00", "09:48", "10:30", "23:00")) {
            var change = plan(Town.USUAL, at(time), GATE);
            assertThat(change.added()).isEmpty();
            assertThat(change.withdrawn()).isEmpty();
        }
    }

    @Test
    void aNewSiteIsDueFromTheRoundThatIsOpen() {
        plan(Town.USUAL, at("00:00"), GATE);
        plan(Town.USUAL, at("13:00"), GATE, POOL);
        assertThat(times("pool")).containsExactly("12:36", "15:24", "18:12", "21:00");
        assertThat(times("gate")).hasSize(6);
    }

    @Test
    void aNewSiteHasNothingToCatchUpWith() {
        plan(Town.USUAL, at("13:54"), POOL);
        assertThat(times("pool")).containsExactly("15:24", "18:12", "21:00");
    }

    @Test
    void aPolicyThatChangesAtNoonKeepsTheMorningAndPlansTheAfternoonAnew() {
        plan(Town.USUAL, at("00:00"), GATE);
        done("07:00", "07:10");
        done("09:48", "11:00");
        plan(Town.policy(8, "07:00", "21:00", 60), at("12:00"), GATE);
        assertThat(times("gate")).containsExactly("07:00", "09:48", "13:00", "15:00", "17:00", "19:00", "21:00");
        assertThat(known.stream().filter(round -> round.state() == RoundState.DONE))
                .hasSize(2);
    }

    @Test
    void theNewPlanKeepsTheGapToWhatWasDone() {
        plan(Town.USUAL, at("00:00"), GATE);
        done("12:36", "13:00");
        plan(Town.policy(15, "07:00", "21:00", 60), at("13:30"), GATE);
        assertThat(times("gate")).contains("14:00").doesNotContain("13:00");
        plan(Town.policy(15, "07:00", "21:00", 61), at("13:31"), GATE);
        assertThat(times("gate")).doesNotContain("14:00");
    }

    @Test
    void aRoundThatIsOpenStaysAndTheNextKeepsTheGapToIt() {
        plan(Town.USUAL, at("00:00"), GATE);
        plan(Town.policy(15, "07:00", "21:00", 60), at("12:36"), GATE);
        assertThat(times("gate")).contains("12:36", "14:00").doesNotContain("13:00");
    }

    @Test
    void fewerRoundsTakeAwayWhatIsAheadOnly() {
        plan(Town.USUAL, at("00:00"), GATE);
        plan(Town.policy(2, "07:00", "21:00", 90), at("12:00"), GATE);
        assertThat(times("gate")).containsExactly("07:00", "09:48", "21:00");
    }

    @Test
    void aSiteThatIsGoneIsDueNoMoreButWhatWasDoneThereStays() {
        plan(Town.USUAL, at("00:00"), GATE, POOL);
        done("07:00", "07:10");
        plan(Town.USUAL, at("10:00"), GATE);
        assertThat(times("pool")).containsExactly("07:00");
        assertThat(times("gate")).hasSize(6);
    }
}
