package org.lastmetre.dispatch.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.dispatch.testing.Phone;
import org.lastmetre.dispatch.testing.Site;
import org.lastmetre.dispatch.testing.TestTime;
import org.lastmetre.testing.BackingResource;

/** A volunteer's list of runs has its own alone, page by page. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class OwnRunsComponentTest {
    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    private Site site;
    private String mine;
    private String theirs;

    @BeforeEach
    void runsOfTwoVolunteersInTurns() {
        time.set("2026-03-01T10:31");
        site = new Site(json);
        for (var i = 0; i < 5; i++) {
            site.onDuty("GRID_RUNNER");
        }
        mine = site.onDuty("BUILDING_VOLUNTEER");
        theirs = site.onDuty("BUILDING_VOLUNTEER");
        for (var i = 0; i < 5; i++) {
            var isMine = i % 2 == 0;
            site.duty(mine, isMine);
            site.duty(theirs, !isMine);
            site.upstream().sealed("FOOD", "1", Site.code());
            var planned = i + 1;
            await().until(() -> all().size() == planned);
        }
    }

    @Test
    void pagesHoldOnlyOwnRunsAndNoneIsLeftOut() {
        assertThat(pages(mine)).containsExactlyElementsOf(ofVolunteer(mine)).hasSize(3);
        assertThat(pages(theirs)).containsExactlyElementsOf(ofVolunteer(theirs)).hasSize(2);
    }

    @Test
    void aFilterNarrowsWhatIsOwnAndNeverWidensIt() {
        var runnerOfTheirs = runner(ofVolunteer(theirs).get(0));
        var runnerOfMine = runner(ofVolunteer(mine).get(0));
        assertThat(list(mine, "&runner=" + runnerOfTheirs)).isEmpty();
        assertThat(list(mine, "&runner=" + runnerOfMine)).hasSize(1);
        assertThat(list(mine, "&state=PLANNED&grid=G1")).hasSize(3);
        assertThat(list(mine, "&state=DEPARTED")).isEmpty();
    }

    /** Walks through the list one run at a time; a full page is promised a next one only if there is one. */
    private List<String> pages(String volunteer) {
        var found = new ArrayList<String>();
        String next = "";
        while (next != null) {
            var page = Phone.of(volunteer)
                    .runs(site.community() + "&limit=1&after=" + next)
                    .jsonPath();
            assertThat(page.getList("items")).hasSize(1);
            found.add(page.getString("items[0].id"));
            next = page.getString("next");
        }
        return found;
    }

    private List<String> list(String volunteer, String filter) {
        return Phone.of(volunteer).runs(site.community() + filter).jsonPath().getList("items.id");
    }

    private List<String> all() {
        return Site.get("/api/runs?community=" + site.community()).jsonPath().getList("items.id");
    }

    private List<String> ofVolunteer(String volunteer) {
        return Site.get("/api/runs?community=" + site.community())
                .jsonPath()
                .getList("items.findAll { it.stops[0].volunteer == '" + volunteer + "' }.id");
    }

    private static String runner(String run) {
        return Site.get("/api/runs/" + run).jsonPath().getString("runner");
    }
}
