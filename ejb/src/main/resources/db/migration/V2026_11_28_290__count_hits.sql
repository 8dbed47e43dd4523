-- How often each public page was shown, by the day and altogether; of nobody (ADR 0041). The path is without its language.
create table page_hit (
  path    text not null check (length(path) <= 200),
  on_date date not null,
  hits    bigint not null check (hits > 0),
  primary key (path, on_date)
);
create table page_total (
  path text primary key check (length(path) <= 200),
  hits bigint not null check (hits > 0)
);
