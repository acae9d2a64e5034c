package org.lastmetre.local.system;

import java.nio.file.Path;
import org.lastmetre.local.processes.DataFolder;

/**
 * How to start: the project's root (where the services are built), the data folder, whether to throw away what it holds,
 * whether this is a rehearsal (a settable clock, open accounts), and the ports.
 */
public record Options(Path project, DataFolder folder, boolean fresh, boolean rehearsal, PortPlan ports) {
    /** What {@code ./last-metre up} does without flags, in the project the launcher script belongs to. */
    public static Options usual() {
        var project = Path.of(System.getProperty("lastmetre.home", "."))
                .toAbsolutePath()
                .normalize();
        return new Options(
                project, new DataFolder(project.resolve("data")), false, false, PortPlan.from(System.getenv()));
    }

    public Options withData(Path data) {
        return new Options(project, new DataFolder(data), fresh, rehearsal, ports);
    }

    public Options withFresh(boolean wanted) {
        return new Options(project, folder, wanted, rehearsal, ports);
    }

    public Options withRehearsal(boolean wanted) {
        return new Options(project, folder, fresh, wanted, ports);
    }

    public Options withPorts(PortPlan wanted) {
        return new Options(project, folder, fresh, rehearsal, wanted);
    }
}
