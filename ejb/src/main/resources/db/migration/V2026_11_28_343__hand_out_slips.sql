-- A survey answered by a code on a slip of paper: one answer each, and no list of who got which (ADR 0033). Of a slip only the hash of its code is here.
alter table survey_occasion drop constraint survey_occasion_way_check, add constraint survey_occasion_way_check check (way in ('WALL','MAIL','SLIP'));
create table survey_slip (
  occasion_id bigint not null references survey_occasion,
  site_id     bigint not null references survey_site,
  form        bytea not null,
  primary key (occasion_id, form)
);
