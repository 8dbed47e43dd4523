-- The parties are called to a time and a place, which their calendars can take over; and the papers beside a track can be the files themselves.
alter table codetermination add column meets_from time, add column meets_until time, add column place text not null default '',
  add constraint codetermination_meets_at_a_time_of_a_day check (meets_from is null or meets_on is not null),
  add constraint codetermination_ends_after_it_begins check (meets_until is null or meets_from is not null and meets_until > meets_from);

-- A file that somebody added to a page has its bytes here; one that came with a mail still has them in the raw mail alone.
alter table attachment alter column raw_mail_id drop not null, add column content bytea, add column uploaded_by bigint references person,
  add column uploaded_at timestamptz, add column reform_id bigint references reform,
  add constraint attachment_came_one_way check ((raw_mail_id is null) = (content is not null) and (content is null) = (uploaded_by is null)
    and (content is null) = (uploaded_at is null) and (content is null) = (reform_id is null));
alter table codetermination_document add column attachment_id bigint references attachment;
