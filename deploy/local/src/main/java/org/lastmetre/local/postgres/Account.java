package org.lastmetre.local.postgres;

import java.nio.file.Path;
import java.util.List;
import org.lastmetre.local.processes.LocalFailure;
import org.lastmetre.local.processes.Shell;

/**
 * The account PostgreSQL runs under. It refuses to run as root; there it is started in a user namespace in which root is
 * nobody in particular (files keep their owner), or, where namespaces are off, as the account {@code nobody}.
 */
sealed interface Account {
    /** What goes before a command. */
    List<String> prefix();

    /** Makes the file or folder, with all in it, the account's own. */
    void own(Path path);

    static Account choose() {
        if (!Shell.run(List.of("id", "-u")).output().equals("0")) {
            return new Own();
        }
        return Shell.run(List.of("unshare", "-U", "true")).ok() ? new Namespace() : Nobody.found();
    }

    record Own() implements Account {
        @Override
        public List<String> prefix() {
            return List.of();
        }

        @Override
        public void own(Path path) {
            // it was created by this very account
        }
    }

    record Namespace() implements Account {
        @Override
        public List<String> prefix() {
            return List.of("unshare", "-U");
        }

        @Override
        public void own(Path path) {
            // root outside stays the owner inside
        }
    }

    record Nobody(List<String> prefix) implements Account {
        private static final String WHY =
                "PostgreSQL does not run as root, and user namespaces are off here; start Last Metre as another user";

        static Account found() {
            if (Shell.which("setpriv").isPresent()) {
                return new Nobody(List.of("setpriv", "--reuid=nobody", "--regid=" + group(), "--clear-groups"));
            }
            if (Shell.which("runuser").isPresent()) {
                return new Nobody(List.of("runuser", "-u", "nobody", "--"));
            }
            throw new LocalFailure(WHY + " (neither setpriv nor runuser was found to do it for you).");
        }

        @Override
        public void own(Path path) {
            var owned = Shell.run(List.of("chown", "-R", "nobody:" + group(), path.toString()));
            if (!owned.ok()) {
                throw new LocalFailure(WHY + ". The account nobody can't be given " + path + ": " + owned.output());
            }
        }

        private static String group() {
            return Shell.run(List.of("id", "-gn", "nobody")).output();
        }
    }
}
