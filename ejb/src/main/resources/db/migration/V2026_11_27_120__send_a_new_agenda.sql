-- An agenda that was changed after the call can be sent to those who were called, without asking them anew.
alter table group_meeting add column agenda_unsent boolean not null default false;
alter table notice add column words_sent int not null default 0;     -- how often its words alone were sent again
