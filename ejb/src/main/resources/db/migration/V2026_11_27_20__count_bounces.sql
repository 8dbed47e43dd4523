-- A report that a letter of ours did not come: what it says of the address, and whether it counts against it.
create table bounce (
  id          bigint generated always as identity primary key,
  outbox_id   bigint not null references outbox,
  address     text not null,                         -- in small letters
  at          timestamptz not null,
  kind        text not null check (kind in ('HARD','SOFT','DELAYED','POLICY','UNCLEAR')),
  status      text,                                  -- 5.1.1, where the report has one
  raw_mail_id bigint references raw_mail,            -- null: refused when it was handed over
  counted     boolean not null,
  constraint bounce_counts_only_against_the_address check (not counted or kind in ('HARD','SOFT'))
);
create index bounce_address on bounce (address, at);
create index bounce_outbox on bounce (outbox_id);

-- Why nothing more is written there, and since when it is again: what was sent before that counts no longer.
alter table mail_address add column suspended_for text check (suspended_for in ('HARD','SOFT')), add column resumed_at timestamptz;
update mail_address set suspended_for = 'HARD' where suspended_at is not null;
alter table mail_address add constraint mail_address_is_suspended_for_a_reason check ((suspended_at is null) = (suspended_for is null));

-- What was sent stays sent; that it came back is said beside it.
alter table outbox add column returned_at timestamptz;
update outbox set state = 'SENT', returned_at = sent_at where state = 'FAILED' and sent_at is not null and last_error like 'returned:%';
