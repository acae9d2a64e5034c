package org.lastmetre.local.system;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.stream.Stream;

/** Stands for a service in a jar of its own: ready at once, gone when told to crash. Shows how it was told things. */
final class FakeService {
    private FakeService() {}

    public static void main(String[] arguments) throws IOException {
        var port = Integer.getInteger("quarkus.http.port");
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.createContext("/crash", exchange -> Runtime.getRuntime().halt(3));
        server.start();
        System.out.println("told secretly: " + told());
    }

    private static List<String> told() {
        return Stream.of("password=QUARKUS_DATASOURCE_PASSWORD", "bootstrap=LASTMETRE_IDENTITY_BOOTSTRAP_SECRET")
                .map(name -> name.split("="))
                .filter(name -> System.getenv().containsKey(name[1]))
                .map(name -> name[0])
                .toList();
    }
}
