package org.lastmetre.e2e.bench;

/** What pgbench runs beside scans: the rows that the service changes with an arrival and a disinfection, indexed alike. */
final class ScanScripts {
    private static final int PARCELS = 100_000;

    static final String TABLES = """
            drop table if exists bench_parcel, bench_history, bench_batch, bench_content, bench_answer, bench_event;
            create table bench_parcel (code text primary key, community text not null, order_id uuid,
                category text not null, building text, unit text, room text, grid text, weight_kg float8, stage text not null,
                disinfected boolean not null, batch_id int, received_at timestamptz, day date not null,
                version bigint not null) with (fillfactor = 80);
            insert into bench_parcel select 'SC' || i, 'fumin-garden', gen_random_uuid(), 'FRESH', (i %% 20)::text, '3', '601',
                'G2', 3, 'ANNOUNCED', false, null, null, current_date, 1 from generate_series(1, %1$d) i;
            create index on bench_parcel (order_id);
            create index on bench_parcel (community, day);
            create index on bench_parcel (community, code);
            create index on bench_parcel (community, building, category) where stage in ('ANNOUNCED', 'AWAITING', 'HELD');
            create table bench_history (position bigint generated always as identity primary key, code text not null,
                at timestamptz not null, what text not null, detail text);
            create index on bench_history (code, position);
            create table bench_batch (id int primary key, community text not null, packages int not null,
                grams bigint not null, version bigint not null) with (fillfactor = 80);
            insert into bench_batch select i, 'fumin-garden', 0, 0, 1 from generate_series(0, 19) i;
            create table bench_content (batch_id int not null, code text not null, unit text not null, room text not null,
                weight_kg float8, received_at timestamptz, primary key (batch_id, code));
            create unique index on bench_content (code);
            create table bench_answer (scope text not null, key text not null, digest text not null, status int not null,
                body text not null, at timestamptz not null default now(), primary key (scope, key));
            create index on bench_answer using brin (at);
            create table bench_event (position bigint generated always as identity primary key, id uuid not null,
                aggregatetype text not null, aggregateid text not null, type text not null, headers text not null,
                payload bytea not null, shard smallint not null, created_at timestamptz not null default now());
            vacuum analyze bench_parcel;
            """.formatted(PARCELS);

    /** Two transactions; every event with what says who did it, as the service writes them. */
    static final String PAIR = """
            \\set n random(1, %1$d)
            \\set r random(1, 2000000000)
            \\set b :n %% 20
            begin;
            update bench_parcel set stage = 'AWAITING', received_at = now(), version = version + 1
                where code = 'SC' || :n::text;
            insert into bench_history (code, at, what, detail) values ('SC' || :n::text, now(), 'PackageReceived', 'COMPLETE');
            insert into bench_event (id, aggregatetype, aggregateid, type, headers, payload, shard)
                select gen_random_uuid(), 'sorting', :n::text, 'lastmetre.package.received.v1', repeat('h', 400),
                convert_to(repeat('p', 300), 'UTF8'), 1 from generate_series(1, 2);
            insert into bench_answer (scope, key, digest, status, body)
                values ('scan', 'a' || :n::text || '-' || :r::text, repeat('d', 32), 200, repeat('b', 150));
            commit;
            begin;
            update bench_parcel set stage = 'SHELVED', disinfected = true, batch_id = :b, version = version + 1
                where code = 'SC' || :n::text;
            insert into bench_history (code, at, what, detail) values
                ('SC' || :n::text, now(), 'PackageDisinfected', 'chlorine'), ('SC' || :n::text, now(), 'PackageShelved', 'B');
            insert into bench_event (id, aggregatetype, aggregateid, type, headers, payload, shard)
                select gen_random_uuid(), 'sorting', :n::text, 'lastmetre.package.shelved.v1', repeat('h', 400),
                convert_to(repeat('p', 300), 'UTF8'), 1 from generate_series(1, 3);
            insert into bench_content values (:b, 'SC' || :n::text || '-' || :r::text, '3', '601', 3, now());
            insert into bench_answer (scope, key, digest, status, body)
                values ('scan', 'd' || :n::text || '-' || :r::text, repeat('d', 32), 200, repeat('b', 150));
            update bench_batch set packages = packages + 1, grams = grams + 3000, version = version + 1 where id = :b;
            commit;
            """.formatted(PARCELS);

    private ScanScripts() {}
}
