package org.lastmetre.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.sorting.testing.Gate;
import org.lastmetre.sorting.testing.Upstream;
import org.lastmetre.testing.BackingResource;

/** Batches are found by what they are, part after part. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class BatchListComponentTest {
    @Inject
    ObjectMapper json;

    private final String name = "b" + UUID.randomUUID().toString().substring(0, 8);
    private final Gate gate = new Gate(name);
    private Upstream upstream;

    @BeforeEach
    void define() {
        upstream = new Upstream(json, name);
        upstream.define();
        await().until(() -> gate.get("/api/shelves").statusCode() == 200);
    }

    @Test
    void theyAreFilteredByEveryPartOfTheirPlace() {
        shelve("FRESH", 1);
        shelve("FOOD", 1);
        shelve("MEDICINE", 1);

        assertThat(count("")).isEqualTo(3);
        assertThat(count("?state=OPEN")).isEqualTo(2);
        assertThat(count("?state=SEALED&category=MEDICINE")).isEqualTo(1);
        assertThat(count("?category=FOOD&building=8&grid=G2")).isEqualTo(1);
        assertThat(count("?building=7")).isZero();
        assertThat(count("?grid=G1")).isZero();
    }

    @Test
    void everyBatchIsInOnePart() {
        shelve("FRESH", 100);
        var seen = new ArrayList<String>();
        String after = null;
        do {
            var part = gate.get("/api/batches?limit=1" + (after == null ? "" : "&after=" + after));
            seen.addAll(part.<List<String>>path("items.id"));
            after = part.path("next");
        } while (after != null);

        assertThat(seen).hasSize(3).doesNotHaveDuplicates();
        assertThat(count("?limit=3")).isEqualTo(3);
        assertThat(gate.get("/api/batches?limit=3").<String>path("next")).isNull();
    }

    @Test
    void shelvesAndBatchesTellTheSame() {
        shelve("FRESH", 43);
        upstream.placed("FRESH", name + "-late");
        await().until(() -> shelf("expected") == 44);

        assertThat(List.of(shelf("shelved"), shelf("sealed"), shelf("heldForReview")))
                .containsExactly(3, 40, 0);
        var open = gate.get("/api/batches?state=OPEN");
        assertThat(open.<Integer>path("items[0].packages.size()")).isEqualTo(3);
        assertThat(open.<Integer>path("items[0].expected")).isEqualTo(4);
        assertThat(open.<String>path("items[0].openedAt")).endsWith("+08:00");
    }

    private void shelve(String category, int packages) {
        var codes = IntStream.range(0, packages)
                .mapToObj(i -> name + "-" + category + i)
                .toArray(String[]::new);
        upstream.placed(category, codes);
        for (var code : codes) {
            assertThat(gate.arrive(code).<String>path("next")).isEqualTo("DISINFECT");
        }
        assertThat(gate.disinfect(codes).<List<String>>path("items.place.batchId"))
                .hasSize(packages)
                .doesNotContainNull();
    }

    private int count(String query) {
        return gate.get("/api/batches" + query).<List<String>>path("items.id").size();
    }

    private int shelf(String count) {
        return gate.get("/api/shelves").path("items.find { it.grid == 'G2' }." + count);
    }
}
