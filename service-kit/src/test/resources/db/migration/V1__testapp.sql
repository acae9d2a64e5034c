create table effect (
    position bigint generated always as identity primary key,
    code text not null,
    version bigint not null
);
create table head (stream text primary key, last bigint not null);
create table change (stream text not null, id bigint not null, primary key (stream, id));
