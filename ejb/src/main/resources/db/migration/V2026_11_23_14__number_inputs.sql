-- What somebody says outside a round gets a number per reform too: I7. Those that came before are numbered as they came.
alter table input add column number int check (number > 0);
update input i set number = n.number
  from (select id, row_number() over (partition by reform_id order by received_at, id) as number from input) n where n.id = i.id;
insert into counter (reform_id, kind, last) select reform_id, 'INPUT', max(number) from input group by reform_id;
alter table input alter column number set not null;
alter table input add constraint input_number_is_one_per_reform unique (reform_id, number);
