package org.lastmetre.local.system;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.lastmetre.local.processes.LocalFailure;
import org.lastmetre.local.processes.Ports;

/** Which part listens where, by the part's key; the controller's port belongs to Kafka. All on the loopback address. */
public record PortPlan(Map<String, Integer> ports) {
    private static final Map<String, Integer> STORES = Map.of("pg", 15432, "kafka", 19092, "kafka_controller", 19093);

    public PortPlan {
        ports = Map.copyOf(ports);
    }

    /** The usual ports, each of which LM_PG_PORT, LM_KAFKA_PORT, LM_GATEWAY_PORT, LM_ORDER_PORT, … can change. */
    public static PortPlan from(Map<String, String> environment) {
        var usual = usual();
        return of(key -> chosen(environment, "LM_" + key.toUpperCase(Locale.ROOT) + "_PORT", usual.get(key)));
    }

    /** Ports nobody uses at the moment, for a system beside others. */
    public static PortPlan free() {
        return of(key -> Ports.free());
    }

    public int postgres() {
        return ports.get("pg");
    }

    public int kafka() {
        return ports.get("kafka");
    }

    public int kafkaController() {
        return ports.get("kafka_controller");
    }

    public int of(Service service) {
        return ports.get(service.key());
    }

    private static PortPlan of(ToIntFunction<String> port) {
        var ports = new LinkedHashMap<String, Integer>();
        usual().keySet().forEach(key -> ports.put(key, port.applyAsInt(key)));
        return new PortPlan(ports);
    }

    private static Map<String, Integer> usual() {
        var usual = new LinkedHashMap<>(STORES);
        usual.put(Service.GATEWAY.key(), Service.GATEWAY.usualPort());
        Service.ALL.forEach(service -> usual.put(service.key(), service.usualPort()));
        Stream.concat(Service.ALL.stream(), Stream.of(Service.GATEWAY))
                .map(Service::twin)
                .forEach(twin -> usual.put(twin.key(), twin.usualPort()));
        return usual;
    }

    private static int chosen(Map<String, String> environment, String variable, int usual) {
        var said = environment.getOrDefault(variable, Integer.toString(usual)).strip();
        if (!said.matches("[1-9]\\d{0,4}") || Integer.parseInt(said) > 65_535) {
            throw new LocalFailure(variable + " is not a port: " + said);
        }
        return Integer.parseInt(said);
    }
}
