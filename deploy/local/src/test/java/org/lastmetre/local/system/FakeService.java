package org.lastmetre.local.system;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

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
        System.out.println("password given: " + System.getenv().containsKey("QUARKUS_DATASOURCE_PASSWORD"));
    }
}
