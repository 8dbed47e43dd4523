-- Whether the receiving mail server vouched for the sender; null where no server is configured that could (MAIL.md, I8).
alter table raw_mail add column proven boolean;
