package org.lastmetre.e2e.logs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastmetre.local.processes.DataFolder;

class CleanLogsTest {
    private static final Private KNOWN = new Private(
            Set.of(new Door("8", "3", "601"), new Door("JY13", "1", "1203")), List.of("志愿者 007", "correct horse"));

    @TempDir
    Path root;

    private DataFolder folder;

    @BeforeEach
    void makeTheFolder() throws IOException {
        folder = new DataFolder(root);
        Files.createDirectories(folder.logs());
        Files.createDirectories(folder.secrets());
        Files.writeString(folder.secrets().resolve("order_service"), "dGhlIHBhc3N3b3Jk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "to 8-3-601",
                "text 帮忙送到8栋3单元601室",
                "GET /api/households/fumin-garden/8/3/601/updates",
                "GET /api/households/fumin-garden%2F8%2F3%2F601",
                "GET /q?text=8%E6%A0%8B3%E5%8D%95%E5%85%83601",
                "Household[building=8, unit=3, room=601, grid=G2]",
                "{\"building\":\"JY13\",\"unit\":\"1\",\"room\":\"1203\"}",
                "JY13号楼1单元1203",
                "values ('8', '3', '601')",
                "2026-03-02 8-3-601",
                "call 13800000000 first",
                "call 138 0000 0000 first",
                "for 志愿者 007",
                "tried correct horse",
                "password dGhlIHBhc3N3b3Jk",
                "got eyJhbGciOiJSUzI1NiJ9.eyJ",
                "got lm_live_x",
                "got lm_test_x",
                "Authorization: Basic",
                "header authorization=[...]"
            })
    void whatNoLogMayTellIsFound(String line) throws IOException {
        assertThat(findings("well\n" + line + "\nwell"))
                .singleElement()
                .asString()
                .startsWith("order-service.log:2 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02T08:30:00.601Z INFO [order] (vert.x-eventloop-thread-3) ready",
                "order 0195f2c4-8a3e-7601-8b1c-1f0e6c1d2a3b was placed",
                "to 8-3-602, which is nobody's",
                "in 18-3-601 and 8-3-6011",
                "segment 1380000000000 of 4 bytes, 13.800000000 s",
                "took 8.3 ms for 601 rows",
                "lastmetre.rehearsal=true"
            })
    void whatIsOnlyLikeItIsNot(String line) throws IOException {
        assertThat(findings(line)).isEmpty();
    }

    @Test
    void aFindingDoesNotRepeatWhatItFound() throws IOException {
        assertThat(findings("to 8-3-601")).containsExactly("order-service.log:1 shows a door");
    }

    @Test
    void withoutAnyLogNothingIsKnown() {
        assertThatThrownBy(() -> new CleanLogs(folder, KNOWN).findings()).isInstanceOf(IllegalStateException.class);
    }

    private List<String> findings(String log) throws IOException {
        Files.writeString(folder.log("order-service"), log);
        return new CleanLogs(folder, KNOWN).findings();
    }
}
