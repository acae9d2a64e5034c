package org.lastmetre.e2e.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-04-10T12:00:00+08:00");

    private final Agenda<String> agenda = new Agenda<>();

    @Test
    void givesWhatIsDueOnceInOrder() {
        agenda.add(NOON.plusMinutes(1), "later");
        agenda.add(NOON, "second");
        agenda.add(NOON.minusMinutes(1), "first");
        assertThat(agenda.due(NOON)).containsExactly("first", "second");
        assertThat(agenda.due(NOON)).isEmpty();
        assertThat(agenda.due(NOON.plusHours(1))).containsExactly("later");
    }

    @Test
    void givesNoMoreThanIsWanted() {
        agenda.add(NOON, "first");
        agenda.add(NOON, "second");
        assertThat(agenda.due(NOON, 1)).containsExactly("first");
        assertThat(agenda.due(NOON, 1)).containsExactly("second");
    }
}
