package org.lastmetre.local.postgres;

import java.util.LinkedHashMap;
import java.util.Map;

/** PostgreSQL's settings for a laptop that may lose power at any moment and must not lose an answered commit. */
final class PostgresSettings {
    private PostgresSettings() {}

    static Map<String, String> on(int port) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("port", Integer.toString(port));
        settings.put("unix_socket_directories", ""); // their paths may be too long, and nobody needs them
        settings.put("password_encryption", "scram-sha-256");
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("full_page_writes", "on");
        settings.put("max_connections", "200"); // six services with pools of 16, their migrations, and guests
        settings.put("shared_buffers", "128MB");
        settings.put("wal_compression", "on"); // fewer bytes to sync after a checkpoint
        settings.put("min_wal_size", "128MB");
        settings.put("max_wal_size", "1GB");
        settings.put("checkpoint_timeout", "10min");
        settings.put("jit", "off"); // costs more than it brings to short statements
        settings.put("log_timezone", "UTC");
        settings.put("log_line_prefix", "%m [%p] %q%u@%d ");
        return settings;
    }
}
