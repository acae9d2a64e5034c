package org.lastmetre.e2e.faults.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.e2e.faults.check.Samples.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsCloseTest {
    private static final String SEVEN = "{'id':'7','closes':true,'announced':2,'received':2,'out':2}";
    private static final String UNKNOWN = "{'closes':true,'announced':1,'received':1,'awaiting':1}";
    private static final Counted COUNTED = new Counted(
            List.of(json("{'deliverTo':{'building':'7'},'progress':{'announced':2,'received':2,'out':2}}")),
            List.of(json("{'stage':'HELD','household':null}")));

    @Test
    void partsThatCloseAndMakeUpTheDayAreFine() {
        assertThat(byBuilding(3, SEVEN, UNKNOWN)).isEmpty();
    }

    @Test
    void aPartThatDoesNotCloseIsFound() {
        assertThat(byBuilding(3, SEVEN.replace("true", "false"), UNKNOWN)).hasSize(1);
    }

    @Test
    void aPackageInNoPartIsFound() {
        assertThat(byBuilding(3, SEVEN)).isNotEmpty();
    }

    @Test
    void aPackageThatIsCountedInAnotherBuildingIsFound() {
        assertThat(byBuilding(3, SEVEN.replace("'7'", "'8'"), UNKNOWN)).isNotEmpty();
    }

    @Test
    void aSealedBatchCountsNothingBeyondWhatItWasToldWith() {
        assertThat(byBatch(2)).isEmpty();
        assertThat(byBatch(1)).hasSize(1);
    }

    private static List<Violation> byBuilding(int received, String... items) {
        var counts = "'announced':%1$d,'received':%1$d,'out':2,'awaiting':1".formatted(received);
        var split = json("{%s,'items':[%s]}".formatted(counts, String.join(",", items)));
        return new PartsClose(COUNTED, List.of()).check(split, day(0));
    }

    private static List<Violation> byBatch(int sealedWith) {
        var packages = "{},".repeat(sealedWith - 1) + "{}";
        var event = json("{'batchId':'b','packages':[%s]}".formatted(packages));
        var told = new Told("lastmetre.sorting", "0:0", "b", "e", "lastmetre.sorting.batch-sealed.v1", event);
        var counted = new Counted(List.of(), List.of());
        return new PartsClose(counted, List.of(told)).check(day(0), day(2, "{'id':'b','closes':true,'received':2}"));
    }

    private static JsonNode day(int received, String... items) {
        return json("{'received':%d,'items':[%s]}".formatted(received, String.join(",", items)));
    }
}
