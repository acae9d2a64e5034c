package org.lastmetre.e2e.faults.proxy;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.lastmetre.local.kafka.SideDoor;
import org.lastmetre.local.processes.Ports;
import org.lastmetre.local.system.Options;
import org.lastmetre.local.system.Service;
import org.lastmetre.local.system.Wiring;

/** A link for every way by which parts of the system reach each other, and for the way of all clients to the gateway. */
public final class Network implements AutoCloseable {
    private final Options options;
    private final Link gateway;
    private final List<Link> links = new ArrayList<>();
    private Wiring wiring = Wiring.DIRECT;

    private Network(Options options) {
        this.options = options;
        this.gateway = open("clients", Service.GATEWAY.key(), options.replicaPorts(Service.GATEWAY));
    }

    /** The links are there when this returns; the system is yet to be started. */
    public static Network around(Options options) {
        var network = new Network(options);
        options.services().forEach(network::connect);
        network.toBroker(Service.GATEWAY);
        if (options.services().contains(Service.IDENTITY)) {
            network.to(Wiring.EVERYBODY, Service.IDENTITY);
        }
        return network;
    }

    /** What the parts must be told so that they use the links. */
    public Options options() {
        return options.withWiring(wiring);
    }

    /** Where clients find the gateway. */
    public URI gateway() {
        return URI.create("http://127.0.0.1:" + gateway.port());
    }

    public List<Link> links() {
        return List.copyOf(links);
    }

    private void connect(Service service) {
        to(Service.GATEWAY.key(), service);
        toBroker(service);
        var database =
                open(service.key(), Wiring.POSTGRES, List.of(options.ports().postgres()));
        wiring = wiring.with(service.key(), Wiring.POSTGRES, database.port());
    }

    private void to(String from, Service service) {
        var link = open(from, service.key(), options.replicaPorts(service));
        wiring = wiring.with(from, service.key(), link.port());
    }

    private void toBroker(Service service) {
        var listens = Ports.free();
        var link = open(service.key(), Wiring.KAFKA, List.of(listens));
        wiring = wiring.toBroker(service.key(), new SideDoor(listens, link.port()));
    }

    private Link open(String from, String to, List<Integer> targets) {
        var link = Link.open(Wiring.name(from, to), targets);
        links.add(link);
        return link;
    }

    @Override
    public void close() {
        links.forEach(Link::close);
    }
}
