package org.lastmetre.kit.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.EventCatalog;

/** Makes events of records. */
@ApplicationScoped
public class Unpacker {
    private final ObjectMapper json;

    Unpacker(ObjectMapper json) {
        this.json = json;
    }

    /** The class of what the record says; empty if this version does not know the type. */
    static Optional<Class<? extends Event>> typeOf(Heard heard) {
        return EventCatalog.classOf(heard.type());
    }

    /** For followers of a topic: empty if the type is unknown. */
    public Optional<Event> unpack(ConsumerRecord<String, byte[]> record) {
        var heard = Heard.of(record);
        return typeOf(heard).map(type -> unpack(heard, type));
    }

    /** @throws Poison if the payload is not what its type promises */
    public Event unpack(Heard heard, Class<? extends Event> type) {
        try {
            var event = json.readValue(heard.payload(), type);
            if (event == null || event.community() == null || event.key() == null) {
                throw new Poison("the payload lacks what every event has", null);
            }
            return event;
        } catch (IOException | NullPointerException e) {
            throw new Poison("the payload is not a " + type.getSimpleName(), e);
        }
    }
}
