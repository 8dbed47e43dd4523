-- A file that came with a mail. Its bytes stay in the raw mail; what it is was found in them, not in its name.
create table attachment (
  id          bigint generated always as identity primary key,
  raw_mail_id bigint not null references raw_mail,
  number      int not null check (number > 0),         -- its place among the files of its mail
  name        text not null check (length(name) between 1 and 200),
  kind        text check (kind in ('PDF','DOCX','XLSX','PPTX','ODT','PNG','JPEG','HEIC','ICS','CSV','TXT')),
  bytes       bigint not null,
  sha256      bytea not null,
  state       text not null check (state in ('UNSCANNED','WAITING','CLEAN','INFECTED','REFUSED')),
  reason      text,                                    -- why it is refused, or what the scanner found
  next_try_at timestamptz not null,
  scanned_at  timestamptz,
  constraint attachment_without_kind_is_refused check ((kind is null) = (state = 'REFUSED')),
  constraint attachment_is_one_of_its_mail unique (raw_mail_id, number)
);
create index attachment_to_scan on attachment (next_try_at) where state in ('WAITING', 'UNSCANNED');
