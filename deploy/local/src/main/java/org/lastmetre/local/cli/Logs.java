package org.lastmetre.local.cli;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lastmetre.local.processes.DataFolder;
import org.lastmetre.local.processes.LocalFailure;
import org.lastmetre.local.processes.Patience;
import org.lastmetre.local.system.Service;

/** Shows the end of the logs and what is added to them, until interrupted. */
record Logs(DataFolder folder, Optional<String> service, Terminal terminal) {
    private static final Patience FOREVER = new Patience(Duration.ofDays(3650), Duration.ofMillis(250));

    int run() {
        var tails = tails();
        FOREVER.until(() -> {
            tails.forEach(LogTail::showNew);
            return false;
        });
        return 0;
    }

    private List<LogTail> tails() {
        service.ifPresent(this::mustExist);
        return service.map(List::of).orElseGet(Service::parts).stream()
                .map(name ->
                        new LogTail(folder.log(name), service.isPresent() ? "" : "%-17s| ".formatted(name), terminal))
                .toList();
    }

    private void mustExist(String name) {
        if (!Files.exists(folder.log(name))) {
            throw new LocalFailure("No log of '" + name + "' in " + folder.logs() + "; there can be one of "
                    + String.join(", ", Service.parts()));
        }
    }
}
