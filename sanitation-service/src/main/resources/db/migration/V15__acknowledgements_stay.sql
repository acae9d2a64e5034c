-- An acknowledgement is not emptied either, nor by a session that turns ordinary triggers off as a replica does.
create trigger waste_acknowledgement_is_not_emptied before truncate on waste_acknowledgement
    for each statement execute function waste_is_kept();
alter table waste_acknowledgement enable always trigger waste_acknowledgement_is_kept;
alter table waste_acknowledgement enable always trigger waste_acknowledgement_is_not_emptied;
