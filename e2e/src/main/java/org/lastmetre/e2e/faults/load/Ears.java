package org.lastmetre.e2e.faults.load;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lastmetre.addresses.Household;
import org.lastmetre.e2e.demo.Api;
import org.lastmetre.e2e.demo.LiveStream;
import org.lastmetre.e2e.faults.check.Heard;
import org.lastmetre.e2e.faults.check.Sighting;
import org.lastmetre.e2e.identity.Account;

/** Households that follow their orders all the time, and somebody who follows everything. */
public final class Ears implements AutoCloseable {
    private final List<Ear> ears;
    private final EventEar all = new EventEar();
    private final List<LiveStream> streams;

    public Ears(Api api, String community, List<Household> doors) {
        this.ears = doors.stream().map(Ear::new).toList();
        var households = IntStream.range(0, doors.size())
                .mapToObj(number -> listen(api, community, doors.get(number), ears.get(number)));
        var everything = new LiveStream(api.as(Account.DISPATCHER), "/api/events", all);
        this.streams = Stream.concat(households, Stream.of(everything)).toList();
    }

    private static LiveStream listen(Api api, String community, Household door, Ear ear) {
        var resident = api.as(Account.resident(community, door.building(), door.unit(), door.room()));
        var place = String.join("/", community, door.building(), door.unit(), door.room());
        return new LiveStream(resident, "/api/households/" + place + "/updates", ear);
    }

    public List<Heard> heard() {
        return ears.stream().map(Ear::heard).toList();
    }

    public Sighting seen() {
        return all.seen();
    }

    @Override
    public void close() {
        streams.forEach(LiveStream::close);
    }
}
