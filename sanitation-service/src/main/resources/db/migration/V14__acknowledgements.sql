-- Why two weights do not agree; said once, and kept like the weights.
create table waste_acknowledgement (
    haul uuid not null,
    step text not null,
    reason text not null,
    acknowledged_by text not null,
    acknowledged_at timestamptz not null,
    recorded_at timestamptz not null,
    primary key (haul, step),
    foreign key (haul, step) references waste_difference (haul, step)
);
create trigger waste_acknowledgement_is_kept before update or delete on waste_acknowledgement
    for each row execute function waste_is_kept();
