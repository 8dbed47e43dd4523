-- What the law says must be told can be ended by nobody (MAIL.md, D15).
alter table outbox add constraint outbox_only_lists_can_be_ended check (unsubscribe is null or stream in ('ROUND','DIGEST'));
