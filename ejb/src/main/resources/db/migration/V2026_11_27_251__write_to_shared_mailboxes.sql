-- The mailbox that a unit shares is written to as people are, and is nobody: it signs in nowhere, has no mandate and no ballot (ADR 0035).
alter table person add mailbox boolean not null default false;
alter table person add constraint a_mailbox_is_of_a_unit check (not mailbox or unit_id is not null);
create unique index one_mailbox_a_unit on person (unit_id) where mailbox and erased_at is null;
alter table unit drop column address;                     -- was filled by nothing
