package org.lastmetre.medical.vehicles.store;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Collection;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.vehicles.Equipment;
import org.lastmetre.medical.vehicles.Vehicle;
import org.lastmetre.medical.vehicles.VehicleId;
import org.lastmetre.medical.vehicles.VehicleState;

/** A vehicle as a row of table {@code vehicle}. */
final class VehicleRow {
    static final String SAVE = """
            insert into vehicle (id, community, plate, seats, wheelchair, stretcher, protection_level, driver, building,
                state, since, returned, version)
            select * from unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::boolean[], $6::boolean[], $7::int[],
                $8::text[], $9::text[], $10::text[], $11::timestamptz[], $12::bigint[], $13::bigint[])
            on conflict (id) do update set
                community = excluded.community, plate = excluded.plate, seats = excluded.seats,
                wheelchair = excluded.wheelchair, stretcher = excluded.stretcher,
                protection_level = excluded.protection_level, driver = excluded.driver, building = excluded.building,
                state = excluded.state, since = excluded.since, returned = excluded.returned,
                version = excluded.version""";

    private VehicleRow() {}

    static Tuple columns(Collection<Vehicle> vehicles) {
        return Columns.of(vehicles)
                .text(Vehicle::id)
                .text(Vehicle::community)
                .text(Vehicle::plate)
                .integer(vehicle -> vehicle.equipment().seats())
                .flag(vehicle -> vehicle.equipment().wheelchair())
                .flag(vehicle -> vehicle.equipment().stretcher())
                .integer(vehicle -> vehicle.equipment().protectionLevel())
                .text(Vehicle::driver)
                .text(Vehicle::building)
                .text(Vehicle::state)
                .instant(Vehicle::since)
                .number(Vehicle::returned)
                .number(Vehicle::version)
                .tuple();
    }

    static Vehicle vehicle(Row row) {
        return new Vehicle(
                new VehicleId(row.getString("id")),
                new CommunityId(row.getString("community")),
                row.getString("plate"),
                new Equipment(
                        row.getInteger("seats"),
                        row.getBoolean("wheelchair"),
                        row.getBoolean("stretcher"),
                        row.getInteger("protection_level")),
                row.getString("driver"),
                row.getString("building"),
                VehicleState.valueOf(row.getString("state")),
                Columns.instant(row, "since"),
                row.getLong("returned"),
                row.getLong("version"));
    }
}
