-- What screens tell about a round in numbers, kept beside it, so that a screen costs the same with 20,000 answers as with 200 (ADR 0028).
-- Kept by triggers that wait for the end of the transaction: a round's row here is locked last and shortly. What is told one by one
-- is added; whatever is not that simple (a correction, somebody who takes their answer back) counts the round anew, once.
create table round_tally (
  round_id     bigint primary key references round on delete cascade,
  invited      int not null default 0,
  answered     int not null default 0,
  late         int not null default 0,
  worded       int not null default 0,                    -- texts with words beside a position: what there is to cut
  uncut        int not null default 0,                    -- those of them with words that are in no point
  points       int not null default 0,
  replied      int not null default 0,
  recounted_in xid8
);
create table round_stand (                                -- who stands where; an organisation by its name, others by their group
  round_id     bigint not null references round on delete cascade,
  question_id  bigint not null references question on delete cascade,
  organisation text not null default '',
  group_id     bigint not null references reform_group on delete cascade,
  value        text not null,                             -- a position, or an option or a step as C1, S3
  answers      int not null,
  primary key (round_id, question_id, organisation, group_id, value)
);
create table round_group_size (                           -- how many of a group answered under no organisation's name
  round_id bigint not null references round on delete cascade,
  group_id bigint not null references reform_group on delete cascade,
  answers  int not null,
  primary key (round_id, group_id)
);
create table round_theme (
  round_id bigint not null references round on delete cascade,
  theme    text not null,
  points   int not null,
  replied  int not null,
  primary key (round_id, theme)
);
create table round_wait (                                 -- how many points had their reply after so many whole days
  round_id bigint not null references round on delete cascade,
  days     int not null,
  points   int not null,
  primary key (round_id, days)
);
create table cutting_queue (                              -- texts with words that are in no point yet, in the order they came
  round_id bigint not null references round on delete cascade,
  item_id  bigint not null references answer_item on delete cascade,
  primary key (round_id, item_id)
);
create index point_waits on point (round_id, theme, number) where reply_id is null;
create index point_theme on point (round_id, (theme = ''), theme, number);
create index point_item on point (item_id);
create index invitation_waits on invitation (round_id, state, id);

create view latest_item as                                -- what answers that count say now
  select a.round_id, a.id as answer_id, a.number as answer, a.received_at, a.late, s.organisation, s.group_id, i.*
    from answer a join answer_version v on v.answer_id = a.id and v.number = (select max(w.number) from answer_version w where w.answer_id = a.id)
    join answer_item i on i.version_id = v.id join membership s on s.id = a.membership_id
   where a.state = 'FILED';

create function stand_value(taken text, choice int, scale int) returns text language sql immutable as
  $$ select coalesce(taken, 'C' || choice, 'S' || scale) $$;

-- Locks the round's row here. False where all of it has been counted anew in this transaction, so that nothing is left to add.
create function tally_adds(r bigint) returns boolean language plpgsql as $$
declare anew xid8;
begin
  insert into round_tally (round_id) select r where exists (select 1 from round where id = r) on conflict do nothing;
  select recounted_in into anew from round_tally where round_id = r for update;
  return anew is distinct from pg_current_xact_id();
end $$;

create function recount_round(r bigint) returns void language plpgsql as $$
begin
  if not tally_adds(r) then return; end if;
  update round_tally t set recounted_in = pg_current_xact_id(),
         invited = (select count(*) from invitation i where i.round_id = r and i.state <> 'REVOKED'),
         answered = (select count(*) from answer a where a.round_id = r and a.state = 'FILED'),
         late = (select count(*) from answer a where a.round_id = r and a.state = 'FILED' and a.late),
         worded = (select count(*) from latest_item i where i.round_id = r and i.handling <> 'POSITION_ONLY'),
         points = (select count(*) from point x join answer a on a.id = x.answer_id and a.state = 'FILED' where x.round_id = r),
         replied = (select count(*) from point x join answer a on a.id = x.answer_id and a.state = 'FILED' where x.round_id = r and x.reply_id is not null)
   where t.round_id = r;
  delete from round_stand where round_id = r;
  insert into round_stand (round_id, question_id, organisation, group_id, value, answers)
  select r, l.question_id, coalesce(l.organisation, ''), l.group_id, stand_value(l.position, l.choice, l.scale), count(*)
    from latest_item l where l.round_id = r and stand_value(l.position, l.choice, l.scale) is not null and l.question_id is not null group by 2, 3, 4, 5;
  delete from round_group_size where round_id = r;
  insert into round_group_size (round_id, group_id, answers)
  select r, s.group_id, count(*) from answer a join membership s on s.id = a.membership_id
   where a.round_id = r and a.state = 'FILED' and s.organisation is null group by 2;
  delete from round_theme where round_id = r;
  insert into round_theme (round_id, theme, points, replied)
  select r, x.theme, count(*), count(x.reply_id) from point x join answer a on a.id = x.answer_id and a.state = 'FILED' where x.round_id = r and x.theme <> '' group by 2;
  delete from round_wait where round_id = r;
  insert into round_wait (round_id, days, points)
  select r, round(extract(epoch from y.replied_at - a.received_at) / 86400), count(*)
    from point x join answer a on a.id = x.answer_id and a.state = 'FILED' join reply y on y.id = x.reply_id where x.round_id = r group by 2;
  delete from cutting_queue where round_id = r;
  insert into cutting_queue (round_id, item_id) select r, i.id from latest_item i where i.round_id = r and i.handling = 'UNCUT';
  update round_tally set uncut = (select count(*) from cutting_queue where round_id = r) where round_id = r;
end $$;

create function tally_invitation() returns trigger language plpgsql as $$
begin
  perform recount_round(coalesce(new.round_id, old.round_id));
  return null;
end $$;
create constraint trigger tally_invited after insert or delete on invitation deferrable initially deferred for each row execute function tally_invitation();
create constraint trigger tally_revoked after update of state on invitation deferrable initially deferred for each row
  when ((old.state = 'REVOKED') <> (new.state = 'REVOKED')) execute function tally_invitation();

create function tally_answer() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform recount_round(old.round_id);
  elsif new.state = 'FILED' and tally_adds(new.round_id) then
    update round_tally set answered = answered + 1, late = late + cast(new.late as int) where round_id = new.round_id;
    insert into round_group_size as z (round_id, group_id, answers)
    select new.round_id, s.group_id, 1 from membership s where s.id = new.membership_id and s.organisation is null
        on conflict (round_id, group_id) do update set answers = z.answers + 1;
  end if;
  return null;
end $$;
create constraint trigger tally_answered after insert or delete on answer deferrable initially deferred for each row execute function tally_answer();
create constraint trigger tally_answer_changed after update of state, late, membership_id on answer deferrable initially deferred for each row
  when (old.state <> new.state or old.late <> new.late or old.membership_id <> new.membership_id) execute function tally_answer();

-- What one version of an answer says, added to the numbers or taken from them.
create function tally_said(item answer_item, a answer, sign int) returns void language plpgsql as $$
begin
  if item.handling <> 'POSITION_ONLY' then
    update round_tally set worded = worded + sign, uncut = uncut + sign * cast(item.handling = 'UNCUT' as int) where round_id = a.round_id;
  end if;
  if item.question_id is not null and stand_value(item.position, item.choice, item.scale) is not null then
    insert into round_stand as z (round_id, question_id, organisation, group_id, value, answers)
    select a.round_id, item.question_id, coalesce(s.organisation, ''), s.group_id, stand_value(item.position, item.choice, item.scale), sign from membership s where s.id = a.membership_id
        on conflict (round_id, question_id, organisation, group_id, value) do update set answers = z.answers + sign;
    delete from round_stand z where z.round_id = a.round_id and z.question_id = item.question_id and z.answers = 0;
  end if;
end $$;

create function tally_item() returns trigger language plpgsql as $$
declare a answer; latest boolean;
begin
  select x.* into a from answer_version v join answer x on x.id = v.answer_id where v.id = new.version_id;
  if a.state = 'FILED' and tally_adds(a.round_id) then
    select v.number = (select max(w.number) from answer_version w where w.answer_id = v.answer_id) into latest from answer_version v where v.id = new.version_id;
    perform tally_said(new, a, 1);
    if latest and new.handling = 'UNCUT' then
      insert into cutting_queue (round_id, item_id) values (a.round_id, new.id) on conflict do nothing;
    end if;
  end if;
  return null;
end $$;

-- A version that takes the place of another takes what that said out of the numbers.
create function tally_version() returns trigger language plpgsql as $$
declare a answer; item answer_item;
begin
  select * into a from answer x where x.id = new.answer_id;
  if a.state = 'FILED' and tally_adds(a.round_id) then
    for item in select i.* from answer_version v join answer_item i on i.version_id = v.id where v.answer_id = new.answer_id and v.number = new.number - 1 loop
      perform tally_said(item, a, -1);
      delete from cutting_queue where round_id = a.round_id and item_id = item.id;
    end loop;
  end if;
  return null;
end $$;
create constraint trigger tally_replaced after insert on answer_version deferrable initially deferred for each row when (new.number > 1) execute function tally_version();

create constraint trigger tally_said after insert on answer_item deferrable initially deferred for each row execute function tally_item();

create function tally_handled() returns trigger language plpgsql as $$
declare r bigint;
begin
  select a.round_id into r from answer_version v join answer a on a.id = v.answer_id where v.id = new.version_id and a.state = 'FILED';
  if r is not null and tally_adds(r) then
    update round_tally set uncut = uncut + cast(new.handling = 'UNCUT' as int) - cast(old.handling = 'UNCUT' as int),
           worded = worded + cast(new.handling <> 'POSITION_ONLY' as int) - cast(old.handling <> 'POSITION_ONLY' as int) where round_id = r;
    if new.handling = 'UNCUT' then
      insert into cutting_queue (round_id, item_id) values (r, new.id) on conflict do nothing;
    else
      delete from cutting_queue where round_id = r and item_id = new.id;
    end if;
  end if;
  return null;
end $$;
create constraint trigger tally_handled after update of handling on answer_item deferrable initially deferred for each row
  when (old.handling <> new.handling) execute function tally_handled();

create function tally_theme(r bigint, t text, more int, moreReplied int) returns void language sql as $$
  insert into round_theme as z (round_id, theme, points, replied) select r, t, more, moreReplied where t <> ''
      on conflict (round_id, theme) do update set points = z.points + more, replied = z.replied + moreReplied;
  delete from round_theme where round_id = r and theme = t and points <= 0;
$$;
create function tally_point() returns trigger language plpgsql as $$
declare waited int;
begin
  if tg_op = 'INSERT' and new.reply_id is null then
    if tally_adds(new.round_id) then
      update round_tally set points = points + 1 where round_id = new.round_id;
      perform tally_theme(new.round_id, new.theme, 1, 0);
    end if;
  elsif tg_op = 'DELETE' and old.reply_id is null then
    if tally_adds(old.round_id) then
      update round_tally set points = points - 1 where round_id = old.round_id;
      perform tally_theme(old.round_id, old.theme, -1, 0);
    end if;
  elsif tg_op = 'UPDATE' and old.reply_id is null and new.reply_id is not null then
    if tally_adds(new.round_id) then
      update round_tally set replied = replied + 1 where round_id = new.round_id;
      perform tally_theme(old.round_id, old.theme, -1, 0);
      perform tally_theme(new.round_id, new.theme, 1, 1);
      select round(extract(epoch from y.replied_at - a.received_at) / 86400) into waited from reply y, answer a where y.id = new.reply_id and a.id = new.answer_id;
      if waited is not null then
        insert into round_wait as z (round_id, days, points) values (new.round_id, waited, 1) on conflict (round_id, days) do update set points = z.points + 1;
      end if;
    end if;
  elsif tg_op = 'UPDATE' and old.reply_id is null then
    if tally_adds(new.round_id) then
      perform tally_theme(old.round_id, old.theme, -1, 0);
      perform tally_theme(new.round_id, new.theme, 1, 0);
    end if;
  else
    perform recount_round(coalesce(new.round_id, old.round_id));
  end if;
  return null;
end $$;
create constraint trigger tally_pointed after insert or delete on point deferrable initially deferred for each row execute function tally_point();
create constraint trigger tally_point_changed after update of reply_id, theme on point deferrable initially deferred for each row
  when (old.reply_id is distinct from new.reply_id or old.theme <> new.theme) execute function tally_point();

-- The middle of the whole days that points waited for their reply; no row while none has one.
create view round_median as
  select distinct on (w.round_id) w.round_id, w.days
    from (select round_id, days, sum(points) over (partition by round_id order by days) as so_far, sum(points) over (partition by round_id) as whole from round_wait) w
   where w.so_far * 2 >= w.whole order by w.round_id, w.days;

select recount_round(id) from round;
