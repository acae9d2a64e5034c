package org.lastmetre.testing;

import org.lastmetre.local.processes.Shell;
import org.testcontainers.DockerClientFactory;

/** How to get hold of the running broker: a process by its pid, or a container by its id. */
sealed interface BrokerHandle {
    void pause();

    void resume();

    String text();

    static BrokerHandle parse(String text) {
        var value = text.substring(text.indexOf(':') + 1);
        return text.startsWith("pid:") ? new ProcessId(Long.parseLong(value)) : new ContainerId(value);
    }

    record ProcessId(long pid) implements BrokerHandle {
        @Override
        public void pause() {
            Shell.signal("STOP", pid);
        }

        @Override
        public void resume() {
            Shell.signal("CONT", pid);
        }

        @Override
        public String text() {
            return "pid:" + pid;
        }
    }

    record ContainerId(String id) implements BrokerHandle {
        @Override
        public void pause() {
            DockerClientFactory.instance().client().pauseContainerCmd(id).exec();
        }

        @Override
        public void resume() {
            DockerClientFactory.instance().client().unpauseContainerCmd(id).exec();
        }

        @Override
        public String text() {
            return "container:" + id;
        }
    }
}
