-- Whether anything changed that a public page may show: one row for each transaction that wrote to a table below the public views,
-- put together now and then into one. The sum grows with every commit, whatever the order in which transactions end, and no two
-- of them wait for each other (ADR 0036).
create table public_change (
  by_transaction xid8 primary key default pg_current_xact_id(),
  changes        bigint not null default 1
);
create function public_changed() returns trigger language plpgsql security definer set search_path from current as $$
begin
  insert into public_change default values on conflict do nothing;
  return null;
end $$;
