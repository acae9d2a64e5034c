package org.lastmetre.dispatch.windows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lastmetre.dispatch.Town;
import org.lastmetre.kit.vocabulary.Category;

class WindowSpansTest {
    @Test
    void theWindowsOfACategoryShareTheWholeDay() {
        var town = Town.usual();
        var spans = WindowDay.spans(town, new WindowSchedule(town).on(Town.DAY)).stream()
                .filter(span -> span.category() == Category.FOOD)
                .toList();
        assertThat(spans.get(0).from()).isEqualTo(Town.at("00:00"));
        assertThat(spans.get(0).until()).isEqualTo(Town.at("16:30"));
        assertThat(spans.get(1).from()).isEqualTo(Town.at("16:30"));
        assertThat(spans.get(1).until()).isEqualTo(Town.at(Town.DAY.plusDays(1), "00:00"));
    }
}
