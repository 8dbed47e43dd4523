-- Pictures that stand in pages and news, as they were drawn anew; nothing of the file that came is kept.
create table picture (
  id        bigint generated always as identity primary key,
  reform_id bigint not null references reform,
  slug      text not null,
  about     text not null check (about <> ''),        -- what it shows, for those who do not see it
  kind      text not null check (kind in ('JPEG','PNG')),
  width     int not null check (width > 0),
  height    int not null check (height > 0),
  sha256    bytea not null,
  content   bytea not null,
  added_by  bigint not null references person,
  added_at  timestamptz not null,
  constraint picture_slug_is_one_per_reform unique (reform_id, slug)
);
