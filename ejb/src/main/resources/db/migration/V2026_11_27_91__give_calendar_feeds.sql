-- The secret address of somebody's own calendar; made of the person and the generation, of which only a hash is kept.
create table calendar_feed (
  person_id  bigint primary key references person,
  generation int not null check (generation > 0),                 -- raised with each new address
  hash       bytea unique,                                        -- null once it was ended
  made_at    timestamptz not null
);
