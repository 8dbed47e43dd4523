-- Every mail that comes is looked for among all that came before.
create index raw_mail_sha256 on raw_mail (sha256);
