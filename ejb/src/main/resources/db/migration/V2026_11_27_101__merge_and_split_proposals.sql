-- A proposal goes on in another one, or in several; matter_link says in which (MERGED_INTO, SPLIT_FROM).
alter table proposal drop constraint proposal_status_check,
  add constraint proposal_status_check check (status in ('DRAFT','SUBMITTED','IN_ROUND','ANSWERED','DECIDED','IN_PILOT','IMPLEMENTED','REJECTED','WITHDRAWN','MERGED','SPLIT'));
comment on column proposal.withdrawal is 'why it was withdrawn, merged or split';
