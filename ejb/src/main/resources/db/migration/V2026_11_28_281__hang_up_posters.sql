-- Where a round's posters hang, and how often each code is scanned: by place and day, of nobody (ADR 0039).
create table kit_place (
  id       bigint generated always as identity primary key,
  round_id bigint not null references round,
  number   int not null check (number > 0),
  name     text not null,
  unit_id  bigint references unit,
  word     text not null unique,                          -- what the code on the poster leads by
  constraint kit_place_has_its_number unique (round_id, number),
  constraint kit_place_has_its_name unique (round_id, name)
);
create table kit_scan (
  place_id bigint not null references kit_place,
  day      date not null,
  scans    int not null check (scans > 0),
  primary key (place_id, day)
);
