-- Anonymous rounds (ACCESS.md, Surveys; ADR 0016). That somebody has answered stands on their invitation, by the day. What was
-- said stands here, one row for each question, with no key to anybody and no time. It is written by a role of its own in a
-- transaction of its own. No foreign key: its check would leave the ballot's transaction on a row that others can read.
alter table round add column threshold int, add column counted_at timestamptz;
alter table round add constraint round_anonymous_has_threshold check (named = (threshold is null)),
  add constraint round_threshold_has_floor check (threshold >= 5);

create table ballot_spool (
  question_id bigint not null,
  value       text not null                             -- a position, the place of an option, or a step of the scale
);
create index ballot_spool_question on ballot_spool (question_id);
create table ballot (                                   -- what the spool held, written anew in random order
  question_id bigint not null,
  value       text not null
);
create index ballot_question on ballot (question_id);

-- What may be told once the round has closed and enough have answered. A share of 90 percent or more is told as that alone.
create table ballot_result (
  question_id bigint not null references question,
  value       text not null,
  share       int not null check (share between 0 and 100), -- percent
  told        text not null check (told in ('EXACT','AT_LEAST','AT_MOST')),
  primary key (question_id, value)
);

-- How many have answered an anonymous round, in steps of a tenth of those asked and rounded down: never so exactly that it tells who.
create view round_turnout as
  select i.round_id, count(*) filter (where i.state = 'ANSWERED') * 10 / count(*) * count(*) / 10 as answered
    from invitation i where i.state <> 'REVOKED' group by i.round_id;

revoke insert, update, delete on ballot_spool, ballot from current_user;
do $$ begin
  if exists (select 1 from pg_roles where rolname = '${ballot_role}') then
    execute format('grant select, insert, delete on ballot_spool, ballot to %I', '${ballot_role}');
  end if;
end $$;

-- Letters that take no answer are a stream of their own, and a mail that answers one all the same is taken down and told so.
alter table outbox drop constraint outbox_stream_check,
  add constraint outbox_stream_check check (stream in ('ROUND','BALLOT','RECEIPT','DIGEST','NOTICE','REPLIES','ACCOUNT','REFUSAL'));
alter table raw_mail drop constraint raw_mail_state_check,
  add constraint raw_mail_state_check check (state in ('STORED','ANSWER','ANSWER_VERSION','INPUT','RSVP','BOUNCE','AUTO_REPLY','UNSUBSCRIBE','HELD','DUPLICATE',
    'SPAM','REFUSED'));
