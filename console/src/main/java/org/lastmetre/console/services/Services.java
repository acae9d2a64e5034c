package org.lastmetre.console.services;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The services of this installation. */
@ApplicationScoped
public class Services {
    private final List<Service> services;

    Services(ServiceAddresses configured) {
        this.services = configured.addresses().entrySet().stream()
                .map(entry -> new Service(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Service::name))
                .toList();
    }

    public List<Service> all() {
        return services;
    }

    public Optional<Service> find(String name) {
        return services.stream().filter(service -> service.name().equals(name)).findFirst();
    }
}
