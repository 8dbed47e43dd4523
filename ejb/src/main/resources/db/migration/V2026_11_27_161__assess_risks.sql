-- Risks of a proposal: what changes, where and for whom; each risk by severity and likelihood, what is done about it, by whom and when.
-- Written by the unit's manager and the safety representative together, who sign it or dissent.
create table risk_assessment (
  id           bigint generated always as identity primary key,
  matter_id    bigint not null unique references matter,      -- its number; its unit is whose manager writes it
  proposal_id  bigint not null references matter,             -- the matter that it is about
  changes      text not null check (length(changes) > 0),
  places       text not null check (length(places) > 0),
  concerned    text not null check (length(concerned) > 0),
  begun_on     date not null,
  done_on      date,                                          -- both sides have signed or dissented: from here on a decision may be taken
  revision     int not null default 0
);
create index risk_assessment_proposal on risk_assessment (proposal_id);

create table risk_item (
  id             bigint generated always as identity primary key,
  assessment_id  bigint not null references risk_assessment,
  number         int not null check (number > 0),
  risk           text not null check (length(risk) between 1 and 500),
  severity       int not null check (severity between 1 and 4),
  likelihood     int not null check (likelihood between 1 and 4),
  measure        text not null default '',
  responsible    text not null default '',
  due_on         date,
  done_on        date,
  follow_up      text not null default '',                    -- what it came to
  followed_up_on date,
  constraint risk_item_number unique (assessment_id, number),
  constraint risk_item_measure_is_somebodys check ((measure = '') = (responsible = '') and (measure = '') = (due_on is null)),
  constraint risk_item_followed_up_once_done check (followed_up_on is null or done_on is not null)
);

create table risk_signature (
  assessment_id bigint not null references risk_assessment,
  person_id     bigint not null references person,
  side          text not null check (side in ('EMPLOYER','SAFETY')),
  dissents      boolean not null,
  words         text not null default '',
  signed_at     timestamptz not null,
  primary key (assessment_id, person_id),
  constraint risk_signature_dissent_says_why check (not dissents or words <> '')
);
