-- Whoever left the group reads a call as it was; one that was changed afterwards is not what they were called to. When those were
-- changed that were changed already, nobody wrote down: to whoever has left they count as changed afterwards.
alter table notice add column changed_at timestamptz;
update notice set changed_at = 'infinity' where sequence > 0;
