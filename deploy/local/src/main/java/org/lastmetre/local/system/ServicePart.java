package org.lastmetre.local.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lastmetre.local.processes.Jvm;
import org.lastmetre.local.processes.Launch;
import org.lastmetre.local.processes.LocalFailure;
import org.lastmetre.local.processes.Part;
import org.lastmetre.local.processes.Stopping;

/** A service or the gateway in a JVM of its own, told by its settings where everything is. */
record ServicePart(Service service, Options options, ServiceSettings settings) implements Part {
    /** It has patience with whoever it is answering, and ends by itself within this. */
    private static final Stopping GRACEFULLY = new Stopping("TERM", Duration.ofSeconds(30));

    private static final String PROGRAM = "quarkus-run.jar";

    /**
     * These two have a few calls a second in the busiest hour of a city. The thorough compiler would take more of both cores to
     * make them faster than they ever take.
     */
    private static final Set<String> QUIET = Set.of("medical-service", "sanitation-service");

    @Override
    public String name() {
        return service.part();
    }

    @Override
    public int port() {
        return options.ports().of(service);
    }

    @Override
    public void prepare() {
        if (!Files.isRegularFile(jar())) {
            throw new LocalFailure(name() + " is not built: " + jar() + " is missing. Build it with ./mvnw package");
        }
    }

    @Override
    public Launch launch() {
        var jvm = Jvm.of(options.folder(), name(), options.lineup().heapOf(service))
                .with("-XX:ReservedCodeCacheSize=64m", "-XX:MaxMetaspaceSize=192m")
                .with(ClassArchive.of(built(), Runtime.version()).flag())
                .with(QUIET.contains(service.module()) ? List.of("-XX:TieredStopAtLevel=1") : List.of())
                .with(settings.flags(port()));
        return new Launch(jvm.command("-jar", PROGRAM), secrets(), jvm.marker()).in(built());
    }

    @Override
    public boolean ready() {
        return HttpHealth.ready(port());
    }

    @Override
    public Stopping stopping() {
        return GRACEFULLY;
    }

    private Map<String, String> secrets() {
        return settings.environment();
    }

    private Path jar() {
        return built().resolve(PROGRAM);
    }

    private Path built() {
        return options.project().resolve(service.module()).resolve("target/quarkus-app");
    }
}
