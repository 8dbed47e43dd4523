-- What an organisation says is one statement, whoever of its representatives sends it: the earlier one stays on record and counts no more.
alter table answer drop constraint answer_state_check;
alter table answer add constraint answer_state_check check (state in ('FILED','AWAITING_CONFIRMATION','WITHDRAWN','REPLACED'));
alter table answer add column replaced_by bigint references answer;
alter table answer add constraint answer_is_replaced_by_another check ((state = 'REPLACED') = (replaced_by is not null) and replaced_by <> id);
