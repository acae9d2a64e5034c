-- How often a window was said to have opened: it may open again, when the clock is set back or its closing is moved.
alter table window_day add column times int not null default 1;
