package org.lastmetre.local.postgres;

import java.nio.file.Path;
import java.util.Optional;

/** Where unpacked programs are kept between starts: LM_CACHE, or the user's cache folder. */
final class Cache {
    private Cache() {}

    static Path folder() {
        var env = System.getenv();
        return Optional.ofNullable(env.get("LM_CACHE"))
                .map(Path::of)
                .or(() -> Optional.ofNullable(env.get("XDG_CACHE_HOME")).map(xdg -> Path.of(xdg, "last-metre")))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache", "last-metre"))
                .toAbsolutePath();
    }
}
