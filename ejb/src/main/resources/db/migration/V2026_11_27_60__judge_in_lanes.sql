-- Mails of one sender are judged one after the other, in the order in which they came: by the person whose address it is, else by a hash
-- of the address; 0 where no sender can be read.
alter table raw_mail add column lane bigint not null default 0;
create index raw_mail_lane on raw_mail (lane, id) where state = 'STORED';
drop index raw_mail_waiting;
create index raw_mail_waiting on raw_mail (id) where state = 'STORED';

-- An answer gets its number last, so that the lock under which numbers are counted is held for a moment only. None is kept without.
alter table answer alter column number drop not null;
create function answer_is_numbered() returns trigger language plpgsql as $$
begin
  if exists (select 1 from answer where id = new.id and number is null) then
    raise exception 'answer % has no number', new.id using errcode = 'not_null_violation';
  end if;
  return null;
end $$;
create constraint trigger answer_is_numbered after insert or update on answer deferrable initially deferred
  for each row when (new.number is null) execute function answer_is_numbered();
