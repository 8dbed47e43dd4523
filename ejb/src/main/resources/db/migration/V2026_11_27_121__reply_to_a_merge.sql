-- A letter that tells of a merge or a split is answered in the discussion of the new draft; it told of no post.
alter table discussion_letter alter column post_id drop not null;
