-- What can be found in the workspace (ADR 0049): entries of a second side, each with what it takes to see it beside its matter.
-- gate is what the reader must be allowed to do beyond reading the matter, or in the whole reform where it is about none.
alter table search_entry add column beside_id bigint references matter (id) on delete cascade;
alter table search_entry add column gate text not null default '';
create index on search_entry (beside_id) where beside_id is not null;

alter table search_state add column side text not null default 'OPEN';
alter table search_state add constraint search_state_is_one_per_side unique (side);
insert into search_state (version, side) values (-1, 'WORK');

-- As public_change, for the tables that the workspace's entries are made of: no page in the open is drawn anew for what happens inside.
create table work_change (
  by_transaction xid8 primary key default pg_current_xact_id(),
  changes        bigint not null default 1
);
create function work_changed() returns trigger language plpgsql as $$
begin
  insert into work_change default values on conflict do nothing;
  return null;
end $$;
