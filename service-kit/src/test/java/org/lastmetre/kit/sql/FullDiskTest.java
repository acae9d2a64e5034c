package org.lastmetre.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.pgclient.PgException;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.refusal.Unavailable;
import org.lastmetre.kit.time.ServiceClock;

class FullDiskTest {
    private static final PgException FULL = new PgException("could not extend file", "ERROR", "53100", "no room");
    private static final PgException AWAY = new PgException("the database is starting", "FATAL", "57P03", "");

    private final FullDisk disk = new FullDisk(new ServiceClock());

    @Test
    void whatTheDatabaseSaysIsToldInPlainWords() {
        assertThat(SqlTrouble.translate(FULL))
                .isInstanceOf(Unavailable.class)
                .hasMessage("the database's disk is full; nothing can be stored until there is room again");
        assertThat(SqlTrouble.translate(AWAY)).hasMessage("the database does not answer");
    }

    @Test
    void aFullDiskIsInTheWayFromTheMomentItIsNoticed() {
        assertThat(disk.now()).isEmpty();

        disk.note(AWAY);
        assertThat(disk.now()).isEmpty();

        disk.note(FULL);
        assertThat(disk.now()).contains(FullDisk.WORDS);
        var since = disk.since();
        disk.note(FULL);
        assertThat(disk.since()).isPresent().isEqualTo(since);
    }
}
