package org.lastmetre.e2e.faults.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.e2e.faults.check.Samples.json;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartsCloseTest {
    @Test
    void partsThatCloseAndMakeUpTheDayAreFine() {
        assertThat(check(3, "{'closes':true,'received':1},{'closes':true,'received':2}"))
                .isEmpty();
    }

    @Test
    void aPartThatDoesNotCloseIsFound() {
        assertThat(check(3, "{'closes':false,'received':1},{'closes':true,'received':2}"))
                .hasSize(1);
    }

    @Test
    void aPackageInNoPartIsFound() {
        assertThat(check(3, "{'closes':true,'received':1}")).hasSize(1);
    }

    private static List<Violation> check(int received, String items) {
        return new PartsClose().check(List.of(json("{'received':%d,'items':[%s]}".formatted(received, items))));
    }
}
