-- The idea box: what could be better, from anyone; it ends in a proposal of a working group or in a reasoned no.
alter table matter drop constraint matter_kind_check,
  add constraint matter_kind_check check (kind in ('PROPOSAL','ROUND','DECISION','PILOT','POST','GROUP','MEETING','COMMITMENT','QUESTION','DOCUMENT','IDEA'));

create table idea (
  id          bigint generated always as identity primary key,
  matter_id   bigint not null unique references matter,      -- its number and title; owned by the group that it was passed to
  better      text not null check (length(better) > 0),      -- what should be better, as it was written
  how         text not null default '',                      -- how, where it was asked for and told
  name        text,                                          -- as given in the form; never shown to the public
  person_id   bigint references person,                      -- whose registered address a mail came from
  address     text,                                          -- where the answer goes, of somebody who is not registered; null where none was given
  raw_mail_id bigint unique references raw_mail,
  received_at timestamptz not null,
  due_on      date not null,                                 -- the day by which whoever had it has been told to have an answer
  status      text not null check (status in ('WAITING','PASSED','PROPOSED','DECLINED')),
  passed_at   timestamptz,
  proposal_id bigint references matter,                      -- the matter of the proposal that came of it
  answer      text,                                          -- the reasoned no
  settled_at  timestamptz,
  settled_by  bigint references person,
  shown_text  text,                                          -- the words that the project lead let the public see; the matter has the title
  shown_at    timestamptz,
  revision    int not null default 0,
  constraint idea_passed_when check (status <> 'PASSED' or passed_at is not null),
  constraint idea_became_a_proposal check ((status = 'PROPOSED') = (proposal_id is not null)),
  constraint idea_no_has_a_reason check ((status = 'DECLINED') = (answer is not null)),
  constraint idea_settled_when check ((status in ('PROPOSED','DECLINED')) = (settled_at is not null)),
  constraint idea_shown_says_what check ((shown_at is null) = (shown_text is null))
);
create index idea_open on idea (due_on) where status in ('WAITING','PASSED');
create index idea_proposal on idea (proposal_id) where proposal_id is not null;

alter table mail_token drop constraint mail_token_purpose_check,
  add constraint mail_token_purpose_check check (purpose in
    ('ANSWER','RECEIPT','DIGEST','UNSUBSCRIBE','RHYTHM','CONFIRM_SUBSCRIPTION','CONFIRM_MAIL','REPLIES','NOTICE','QUESTION','QUESTION_NEWS','IDEA'));
