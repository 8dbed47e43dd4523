-- A film of one's own beside a kit's words, with what is said in it as captions (ADR 0048). Its bytes are kept as they are, so that a part is read without the rest.
alter table attachment drop constraint attachment_kind_check,
  add constraint attachment_kind_check check (kind in ('PDF','DOCX','XLSX','PPTX','ODT','PNG','JPEG','WEBP','HEIC','ICS','CSV','TXT','MP4'));
alter table attachment alter column content set storage external;
alter table kit_sheet
  add column film_id  bigint references attachment,
  add column captions text not null default '',                 -- WebVTT
  add constraint kit_sheet_has_captions_to_its_film check ((film_id is null) = (captions = ''));
