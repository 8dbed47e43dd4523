-- Each follows in a rhythm of their own, and it is kept for each until when they have been told: a run tells everybody what
-- they have not been told yet, so nothing comes twice and nothing is missed, whatever runs there were and whoever changed.
alter table subscription
  add column rhythm text not null default 'WEEKLY' constraint subscription_has_a_rhythm check (rhythm in ('AT_ONCE','DAILY','WEEKLY','STATUTORY_ONLY')),
  add column told_until timestamptz;
update subscription s set told_until = coalesce((select max(r.until) from digest_run r where r.reform_id = s.reform_id), s.confirmed_at, s.asked_at);
alter table subscription alter column told_until set not null;

-- Called by the lead, or due at its hour.
alter table digest_run add column kind text not null default 'CALLED' constraint digest_run_has_a_kind check (kind in ('CALLED','DAILY','WEEKLY'));
alter table digest_run alter column kind drop default;
create index digest_run_by_hour on digest_run (reform_id, kind, until);

-- What this letter tells: what happened after the one moment, up to the other.
alter table digest_recipient add column since timestamptz, add column until timestamptz;
update digest_recipient d set since = r.since, until = r.until from digest_run r where r.id = d.run_id;
alter table digest_recipient alter column since set not null, alter column until set not null,
  add constraint digest_recipient_is_told_forward check (until > since);

alter table mail_token drop constraint mail_token_purpose_check, add constraint mail_token_purpose_check
  check (purpose in ('ANSWER','RECEIPT','DIGEST','UNSUBSCRIBE','RHYTHM','CONFIRM_SUBSCRIPTION','CONFIRM_MAIL','REPLIES'));
