-- How a version of a proposal serves a principle that it answers to, and what speaks against. The number is the principle's own,
-- which is never used again in its reform. What was written before this stands without.
create table proposal_argument (
  version_id bigint not null references proposal_version on delete cascade,
  principle  int not null,
  serves     text not null,
  against    text not null,
  primary key (version_id, principle)
);
