-- A server that asks us to come back later holds up the letters to its own domain and no others.
alter table outbox add column to_domain text not null generated always as (lower(substring(to_address from '[^@]*$'))) stored;
create table mail_domain (
  domain     text primary key,
  refusals   int not null check (refusals > 0),      -- in a row
  held_until timestamptz not null
);
