package org.lastmetre.contracts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the class of a wire name and the wire name of a class; the only place that knows all events. */
public final class EventCatalog {
    private static final List<Class<?>> FAMILIES = List.of(
            OrderEvent.class,
            ParcelEvent.class,
            HouseholdEvent.class,
            CommunityEvent.class,
            SortingEvent.class,
            SortingEvent.PackageEvent.class,
            DispatchEvent.DayEvent.class,
            DispatchEvent.VisitEvent.class,
            RunEvent.class,
            DeliveryEvent.class,
            TripEvent.class,
            VehicleEvent.class,
            CheckInEvent.class,
            MedicalEvent.StandbyEvent.class,
            SanitationEvent.class,
            RoundEvent.class,
            WasteEvent.class,
            SamplingEvent.class,
            IdentityEvent.class,
            AuditEvent.class);

    private static final Map<String, Class<? extends Event>> BY_TYPE = FAMILIES.stream()
            .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
            .filter(Class::isRecord)
            .map(type -> type.<Event>asSubclass(Event.class))
            .collect(Collectors.toUnmodifiableMap(EventCatalog::typeOf, Function.identity()));

    private EventCatalog() {}

    /** The wire name of an event, such as {@code lastmetre.order.placed.v1}. */
    public static String typeOf(Class<? extends Event> event) {
        return event.getAnnotation(EventType.class).value();
    }

    /** The class of a wire name; empty for a type that this version does not know. */
    public static Optional<Class<? extends Event>> classOf(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    public static Stream<Class<? extends Event>> all() {
        return BY_TYPE.values().stream();
    }
}
