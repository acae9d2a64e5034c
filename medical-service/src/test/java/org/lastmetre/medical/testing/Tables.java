package org.lastmetre.medical.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** What is written in the database, in whatever table and column. */
public final class Tables {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String ALL =
            "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'";

    private final Pool pool;

    public Tables(Pool pool) {
        this.pool = pool;
    }

    /** Bytes are written in hexadecimal digits where a row is written as text, so the words are looked for like that, too. */
    public void holdNothingOf(List<String> words) {
        var tables = texts(ALL);
        assertThat(tables).contains("trip", "outbox", "remembered_answer");
        var forms = new ArrayList<>(words);
        words.forEach(word -> forms.add(HexFormat.of().formatHex(word.getBytes(UTF_8))));
        for (var table : tables) {
            assertThat(String.join("\n", texts("select t::text from \"" + table + "\" t")))
                    .as(table)
                    .doesNotContain(forms);
        }
    }

    private List<String> texts(String query) {
        var found = new ArrayList<String>();
        for (Row row : pool.query(query).execute().await().atMost(LIMIT)) {
            found.add(row.getString(0));
        }
        return found;
    }
}
