-- Who there is. A person has no login of ours and need not have mail; both are rows beside the person.
create table unit (
  id         bigint generated always as identity primary key,
  slug       text not null unique,
  name       text not null,
  kind       text not null check (kind in ('HOME_CARE','HOME_NURSING','ASSESSMENT','REHAB','STAFF','EXTERNAL')),
  parent_id  bigint references unit,
  address    text                                   -- a shared mailbox is an addressee of the unit, never a person
);

create table person (
  id         bigint generated always as identity primary key,
  public_id  uuid not null unique default gen_random_uuid(),
  name       text not null,
  language   text not null check (language in ('sv','nb','fi','en')),
  unit_id    bigint references unit,
  title      text,
  created_at timestamptz not null,
  erased_at  timestamptz
);

create table mail_address (
  id           bigint generated always as identity primary key,
  person_id    bigint not null references person,
  address      text not null,
  verified_at  timestamptz,
  suspended_at timestamptz,                         -- set after hard bounces
  constraint mail_address_has_at check (position('@' in address) > 1)
);
create unique index mail_address_is_one_persons on mail_address (lower(address));
create index mail_address_person on mail_address (person_id);

create table login (
  id         bigint generated always as identity primary key,
  person_id  bigint not null references person,
  issuer     text not null,
  subject    text not null,
  linked_at  timestamptz not null,
  constraint login_is_one_persons unique (issuer, subject)
);

-- A login that is not linked yet: the click in the registered mailbox links it.
create table login_request (
  id          bigint generated always as identity primary key,
  person_id   bigint not null references person,
  issuer      text not null,
  subject     text not null,
  token_hash  bytea not null unique,
  asked_at    timestamptz not null,
  expires_at  timestamptz not null,
  used_at     timestamptz
);
