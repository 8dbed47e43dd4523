-- A kit is of a matter: of a round, or of a post that weighs enough (ADR 0048). The views that read these tables are made anew after this.
alter table kit_sheet add column matter_id bigint references matter;
update kit_sheet k set matter_id = d.matter_id from round d where d.id = k.round_id;
alter table kit_sheet drop column round_id cascade, alter column matter_id set not null,
  add constraint kit_sheet_is_one_per_language unique (matter_id, language);
alter table kit_place add column matter_id bigint references matter;
update kit_place k set matter_id = d.matter_id from round d where d.id = k.round_id;
alter table kit_place drop column round_id cascade, alter column matter_id set not null,
  add constraint kit_place_has_its_number unique (matter_id, number), add constraint kit_place_has_its_name unique (matter_id, name);
alter table kit_unit add column matter_id bigint references matter;
update kit_unit k set matter_id = d.matter_id from round d where d.id = k.round_id;
alter table kit_unit drop column round_id cascade, alter column matter_id set not null,
  add constraint kit_unit_is_one_per_matter unique (matter_id, unit_id);
