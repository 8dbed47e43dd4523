-- A question can be meant for some of the groups that are asked; one that names none is everybody's. In the question's own row, for it is
-- read with every reply that comes in.
alter table question add column only_groups bigint[] not null default '{}';
