-- A workplace meeting answers together: how many were there stands with the answer, what they agree on and who dissents are its words.
alter table answer_version add column heads int check (heads between 1 and 500);
alter table answer_version drop constraint answer_version_channel_check,
  add constraint answer_version_channel_check check (channel in ('MAIL','LINK','PAGE','TELEPHONE','PAPER'));
