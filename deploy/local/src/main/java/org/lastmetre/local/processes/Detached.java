package org.lastmetre.local.processes;

import java.util.List;

/**
 * Puts a child into a session of its own, so that Ctrl-C in the terminal reaches the launcher alone and it can stop
 * its children in order. Linux has setsid; macOS has not, but perl can ask for the same.
 */
final class Detached {
    private static final String PERL = "use POSIX; POSIX::setsid(); exec { $ARGV[0] } @ARGV or die $!";

    private Detached() {}

    static List<String> prefix() {
        if (Shell.which("setsid").isPresent()) {
            return List.of("setsid");
        }
        return Shell.which("perl").isPresent() ? List.of("perl", "-e", PERL) : List.of();
    }
}
