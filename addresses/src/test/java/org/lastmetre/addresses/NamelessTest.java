package org.lastmetre.addresses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name of which nothing is left when it is read says nothing, and holds nobody up. */
class NamelessTest {
    private static final Directory.Unit UNIT = new Directory.Unit("2", 7, 2);
    private static final Household DOOR = new Household("10", "2", "301", "G1");

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "·", "\u3000·\t"})
    void aCommunityWithoutAName(String name) {
        finds(directory(List.of("富民花园", name), "10栋", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "·", "\u3000·\t"})
    void aBuildingWithoutAName(String name) {
        finds(directory(List.of("富民花园"), name, List.of()));
        finds(directory(List.of("富民花园"), "10栋", List.of("老楼", name)));
    }

    @Test
    void onlyNamesWithSomethingInThemCanBeRead() {
        assertThat(List.of("7", "·1", "老楼")).allMatch(AddressResolver::canRead);
        assertThat(List.of("", "\u00a0", "· ·")).noneMatch(AddressResolver::canRead);
        assertThat(AddressResolver.canRead(null)).isFalse();
    }

    private static void finds(Directory directory) {
        var resolution = assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> new AddressResolver(directory).resolve("富民花园 10栋2单元301 王"));
        assertThat(resolution).isEqualTo(new Resolution.Resolved(DOOR));
    }

    private static Directory directory(List<String> names, String building, List<String> aliases) {
        var known = new Directory.Building("10", building, aliases, List.of(UNIT));
        return new Directory("garden", names, List.of(new Directory.Grid("G1", "一", List.of(known))));
    }
}
