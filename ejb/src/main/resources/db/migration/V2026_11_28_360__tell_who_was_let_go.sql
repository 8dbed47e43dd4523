-- A unit that the lead takes from those that assess a proposal's risks before it has begun to, and why: a decision does not wait for it any more, and says so.
create table risk_unit_let_go (
  id          bigint generated always as identity primary key,
  proposal_id bigint not null references matter,
  unit_id     bigint not null references unit,
  reason      text not null check (length(reason) > 0),
  let_go_by   bigint references person,
  let_go_at   timestamptz not null,
  back_at     timestamptz                                     -- it was named again
);
create index risk_unit_let_go_proposal on risk_unit_let_go (proposal_id);

-- Nobody is called to a meeting of a track that has ended.
update codetermination set meets_on = null, meets_from = null, meets_until = null, place = ''
 where state not in ('CALLED', 'ONGOING', 'IN_COOPERATION') and meets_on > changed_on;
