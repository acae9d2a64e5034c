package org.lastmetre.e2e.faults.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.e2e.faults.check.Samples.json;

import java.util.List;
import org.junit.jupiter.api.Test;

class SumsCloseTest {
    private final SumsClose check = new SumsClose(new Counted(
            List.of(json("{'progress':{'announced':3,'received':2,'awaiting':1,'shelved':1}}")),
            List.of(json("{'stage':'DELIVERED'}"))));

    @Test
    void sumsThatCloseAndAreTheOrdersAreFine() {
        assertThat(check.check(json("{'closes':true,'announced':4,'missing':1,'received':3,'awaiting':1,'shelved':1,"
                        + "'delivered':1}")))
                .isEmpty();
    }

    @Test
    void aLostPackageIsFound() {
        assertThat(check.check(
                        json("{'closes':false,'announced':4,'missing':1,'received':3,'awaiting':1,'shelved':1}")))
                .isNotEmpty();
    }

    @Test
    void anOrderThatSortingNeverHeardOfIsFound() {
        assertThat(check.check(json("{'closes':true,'announced':3,'missing':0,'received':3,'awaiting':1,'shelved':1,"
                        + "'delivered':1}")))
                .hasSize(1);
    }

    @Test
    void whatWasCancelledBeforeItCameIsCountedApart() {
        assertThat(check.check(json("{'closes':true,'announced':3,'cancelled':1,'received':3,'awaiting':1,'shelved':1,"
                        + "'delivered':1}")))
                .isEmpty();
    }

    @Test
    void anotherCountThanTheOrdersIsFound() {
        assertThat(
                        check.check(
                                json(
                                        "{'closes':true,'announced':3,'cancelled':1,'received':3,'awaiting':1,'shelved':0,'delivered':2}")))
                .hasSize(1);
    }
}
