-- The frame of a reform is changed on screen: who changes a text is told when somebody else did so first, an order can be
-- changed, and what proposals and decisions may point at is retired rather than removed.
alter table principle add column revision int not null default 0, add column retired_on date;
alter table part add column revision int not null default 0, add column retired_on date;
alter table reform_group add column revision int not null default 0;

-- A place changes; a number stays, so that a form that was open meanwhile changes what it showed.
alter table goal add column revision int not null default 0, add column number int;
update goal g set number = (select count(*) from goal x where x.reform_id = g.reform_id and x.id <= g.id);
alter table goal alter column number set not null, add constraint goal_number_is_its_own unique (reform_id, number);
alter table phase add column revision int not null default 0, add column number int;
update phase p set number = p.position;
alter table phase alter column number set not null, add constraint phase_number_is_its_own unique (reform_id, number);

-- Two that change places hold the same one for a moment.
alter table part drop constraint part_reform_id_position_key,
  add constraint part_has_its_place unique (reform_id, position) deferrable initially deferred;
alter table phase drop constraint phase_reform_id_position_key,
  add constraint phase_has_its_place unique (reform_id, position) deferrable initially deferred;

-- As for the reform's own text: does the text in this language still say what the original says?
alter table principle_text add column status text not null default 'COMPLETE' check (status in ('COMPLETE','AWAITING_TRANSLATION'));
alter table part_text add column status text not null default 'COMPLETE' check (status in ('COMPLETE','AWAITING_TRANSLATION'));
alter table goal_text add column status text not null default 'COMPLETE' check (status in ('COMPLETE','AWAITING_TRANSLATION'));
alter table phase_text add column status text not null default 'COMPLETE' check (status in ('COMPLETE','AWAITING_TRANSLATION'));
