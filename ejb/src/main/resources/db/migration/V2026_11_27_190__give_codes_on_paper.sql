-- Who has no mail answers by a short code on paper (DESIGN.md, person). It stands for the token; only its hash is kept.
alter table mail_token add code_hash bytea unique;
