-- What those who write a proposal say about it among themselves, in one thread. Never public.
create table discussion_post (
  id           bigint generated always as identity primary key,
  matter_id    bigint not null references matter,       -- the proposal's
  number       int not null check (number > 0),         -- its place in the thread
  author_id    bigint not null references person,
  text         text not null check (length(text) between 1 and 5000),
  answers_id   bigint references discussion_post,       -- the post that it answers
  channel      text not null check (channel in ('PAGE','MAIL')),
  raw_mail_id  bigint unique references raw_mail,
  written_at   timestamptz not null,
  edited_at    timestamptz,
  withdrawn_at timestamptz,                             -- its words stay, and are shown to nobody
  constraint discussion_post_has_its_place unique (matter_id, number),
  constraint discussion_post_came_by_mail check ((channel = 'MAIL') = (raw_mail_id is not null))
);

-- Who was told of a post by mail: what a reply's token stands for.
create table discussion_letter (
  id        bigint generated always as identity primary key,
  post_id   bigint not null references discussion_post,
  person_id bigint not null references person,
  constraint discussion_letter_is_one_per_person unique (post_id, person_id)
);

-- Whether somebody wants to be told by mail; who has not chosen is told where they write.
create table discussion_choice (
  person_id bigint primary key references person,
  told      boolean not null
);

-- One stream and one purpose more than there are, whichever those are.
do $$ declare streams text; purposes text; begin
  select pg_get_constraintdef(oid) into strict streams from pg_constraint where conname = 'outbox_stream_check';
  select pg_get_constraintdef(oid) into strict purposes from pg_constraint where conname = 'mail_token_purpose_check';
  execute 'alter table outbox drop constraint outbox_stream_check, add constraint outbox_stream_check ' || replace(streams, 'ARRAY[', 'ARRAY[''DISCUSSION''::text, ');
  execute 'alter table mail_token drop constraint mail_token_purpose_check, add constraint mail_token_purpose_check '
    || replace(purposes, 'ARRAY[', 'ARRAY[''DISCUSSION''::text, ');
end $$;
