-- Where a proposal changes how people work, as the lead names it: a decision waits for the risk assessment of each of these units.
create table risk_unit (
  proposal_id bigint not null references matter,
  unit_id     bigint not null references unit,
  primary key (proposal_id, unit_id)
);
create index risk_unit_unit on risk_unit (unit_id);
