package org.lastmetre.sanitation.waste.store;

/** What is asked of tables {@code waste_haul}, {@code waste_vehicle_day} and {@code waste_difference}. */
final class HaulSql {
    /** Whoever comes second waits for the first, and then finds its kind. */
    static final String KEEP_APART = """
            insert into waste_vehicle_day (community, vehicle, day, kind)
            values ($1::text, $2::text, $3::date, $4::text) on conflict do nothing""";

    static final String KEPT =
            "select kind from waste_vehicle_day where community = $1::text and vehicle = $2::text and day = $3::date";
    static final String ADD = """
            insert into waste_haul (id, community, vehicle, kind, day, bags, sealed_kg, weight_kg, loaded_by, loaded_at,
                recorded_at)
            values ($1::uuid, $2::text, $3::text, $4::text, $5::date, $6::int, $7::float8, $8::float8, $9::text,
                $10::timestamptz, $11::timestamptz)""";
    static final String DISPOSE = """
            update waste_haul set site = $2::text, disposed_kg = $3::float8, disposed_by = $4::text,
                disposed_at = $5::timestamptz, disposal_recorded_at = $6::timestamptz
            where id = $1::uuid""";
    static final String RECORD = """
            insert into waste_difference (haul, step, community, vehicle, expected_kg, actual_kg, at)
            values ($1::uuid, $2::text, $3::text, $4::text, $5::float8, $6::float8, $7::timestamptz)""";
    static final String FIND = "select * from waste_haul where id = $1::uuid";
    static final String LOCK = "select * from waste_haul where id = $1::uuid for update";
    static final String LIST = """
            select * from waste_haul
            where community = $1::text and ($2::boolean is null or (disposal_recorded_at is null) = $2::boolean)
                and ($3::uuid is null or id > $3::uuid)
            order by id limit $4::int""";
    /** With how it was acknowledged, if it was. */
    static final String DIFFERENCE = "waste_difference left join waste_acknowledgement using (haul, step)";

    static final String OPEN_DIFFERENCES = "select * from " + DIFFERENCE + """
             where community = $1::text and at > $2::timestamptz and reason is null
            order by at, haul, step limit 500""";
    static final String DIFFERENCES =
            "select * from " + DIFFERENCE + " where haul = any($1::uuid[]) order by at, step desc";

    private HaulSql() {}
}
