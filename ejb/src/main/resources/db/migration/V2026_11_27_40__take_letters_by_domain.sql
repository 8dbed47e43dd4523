-- Letters are taken domain by domain, the longest waiting of each first; what a domain has in hand is counted.
drop index outbox_waiting;
create index outbox_turn on outbox (to_domain, next_attempt_at, id) where state in ('QUEUED','SENDING');
create index outbox_in_hand on outbox (to_domain, leased_until) where state = 'SENDING';
-- The readers of a run are taken some at a time, in their order.
drop index digest_recipient_waiting;
create index digest_recipient_waiting on digest_recipient (run_id, id) where state = 'WAITING';
