-- What came out when the mailbox was last compared with what is stored, and what is stored counted; one row.
create table mail_books (
  the_one     boolean primary key default true check (the_one),
  missing     int not null default 0,                -- in the mailbox, not stored
  compared_at timestamptz,
  unjudged    int not null default 0,                -- stored, not judged in time
  counted_at  timestamptz
);
insert into mail_books default values;
