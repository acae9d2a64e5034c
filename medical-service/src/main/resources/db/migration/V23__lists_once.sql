-- Which lists were asked for by prescriptions, and the open ones of a person: no medicine is asked for twice at a time.
create table prescribed_list (
    request uuid primary key references trip (id)
);
