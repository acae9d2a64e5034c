package org.lastmetre.e2e.bench;

/** What pgbench runs: the rows of an order as the service writes them, with keys that are checked alike. */
final class PgBenchScripts {
    static final String TABLES = """
            drop table if exists bench_order, bench_line, bench_outbox;
            create table bench_order (id uuid primary key, community text not null, partner text not null,
                external_reference text not null, category text not null, status text not null, building text not null,
                unit text not null, room text not null, grid text not null, weight_kg numeric not null,
                placed_at timestamptz not null, unique (partner, external_reference));
            create table bench_line (order_id uuid not null references bench_order, number int not null,
                name text not null, quantity int not null, primary key (order_id, number));
            create table bench_outbox (position bigint generated always as identity primary key, id uuid not null,
                aggregatetype text not null, aggregateid text not null, type text not null, headers text not null,
                payload bytea not null, shard smallint not null, created_at timestamptz not null default now());
            """;

    /** The outbox row has the size of an OrderPlaced: about 400 bytes of headers, 500 of payload. */
    static final String ORDER = """
            \\set a random(1, 2000000000)
            \\set b random(1, 2000000000)
            begin;
            insert into bench_order values (md5(:a::text || ' ' || :b::text)::uuid, 'fumin-garden', 'huibailong',
                :a::text || '-' || :b::text, 'FRESH', 'PLACED', '8', '3', '601', 'G2', 3, now());
            insert into bench_line values (md5(:a::text || ' ' || :b::text)::uuid, 1, 'cabbage', 2),
                (md5(:a::text || ' ' || :b::text)::uuid, 2, 'eggs', 1), (md5(:a::text || ' ' || :b::text)::uuid, 3, 'rice', 1);
            insert into bench_outbox (id, aggregatetype, aggregateid, type, headers, payload, shard)
                values (gen_random_uuid(), 'orders', :a::text || :b::text, 'lastmetre.order.placed.v1', repeat('h', 400),
                convert_to(repeat('p', 500), 'UTF8'), :a % 8);
            commit;
            """;

    private PgBenchScripts() {}
}
