package org.lastmetre.order.orders.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.order.orders.Codespace;
import org.lastmetre.order.orders.Partner;

/** Codes of trials are kept apart from live ones and from each other, and read as they were given. */
class StoredCodeTest {
    private static final List<Codespace> SPACES = Stream.of("a", "a/b", "test/a", "test")
            .map(name -> new Codespace(new Partner(name)))
            .toList();

    @Test
    void aLiveCodeIsKeptAsItIs() {
        assertThat(StoredCode.of(Codespace.LIVE, new PackageCode("P-1"))).isEqualTo("P-1");
    }

    @Test
    void noTwoSpacesMeet() {
        var kept = SPACES.stream()
                .flatMap(space -> Stream.of("P", "a", "test").map(code -> StoredCode.of(space, new PackageCode(code))))
                .toList();

        assertThat(kept).doesNotHaveDuplicates().allSatisfy(stored -> assertThat(stored)
                .contains("/"));
    }

    @Test
    void everyCodeIsReadAsItWasGiven() {
        var code = new PackageCode("LM:a_b-1.2");

        assertThat(StoredCode.parse(StoredCode.of(Codespace.LIVE, code))).isEqualTo(code);
        assertThat(SPACES).allSatisfy(space -> assertThat(StoredCode.parse(StoredCode.of(space, code)))
                .isEqualTo(code));
    }
}
