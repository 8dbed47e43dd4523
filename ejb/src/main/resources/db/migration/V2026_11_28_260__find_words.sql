-- What can be found (ADR 0037): a copy of what the public views say, cut into entries, each with its words by their stem. Whether an
-- entry may be seen is decided by the view that reads it and never by the copy.
create table search_entry (
  id        bigint generated always as identity primary key,
  side      text not null check (side in ('OPEN', 'WORK')),
  key       text not null,
  reform_id bigint not null references reform (id) on delete cascade,
  matter_id bigint references matter (id) on delete cascade,
  kind      text not null,
  number    int not null,
  place     text not null,
  language  text not null,
  title     text not null,
  text      text not null,
  dated     timestamptz,
  digest    text not null,
  words     tsvector generated always as (setweight(to_tsvector(stemming(language), title), 'A') || to_tsvector(stemming(language), text)) stored,
  unique (side, key)
);
create index on search_entry (reform_id);
create index on search_entry (matter_id);
create index search_entry_words on search_entry using gin (words);
create index search_entry_heads on search_entry using gin (ts_filter(words, cast('{a}' as "char"[])));

-- Which words there are, as they are written: for those that are written together with others, and for those that were mistyped.
create table search_word (
  side     text not null,
  language text not null,
  word     text collate "C" not null,
  folded   text collate "C" not null,
  stem     text collate "C" not null,
  entries  int not null,
  primary key (side, language, word)
);
create index search_word_start on search_word (side, folded);
create index search_word_end on search_word (side, reverse(folded));
create index search_word_gone on search_word (entries) where entries <= 0;
create index search_word_stem_end on search_word (side, reverse(stem));

create function search_stem(language text, word text) returns text language sql immutable as $$
  select coalesce((ts_lexize(case language when 'sv' then 'swedish_stem' when 'nb' then 'norwegian_stem' when 'fi' then 'finnish_stem' else 'english_stem' end :: regdictionary, word))[1], '')
$$;

create function search_folded(word text) returns text language sql immutable as $$
  select translate(lower(word), 'åäáàâãæöøóòôõéèêëíìîïúùûüñç', 'aaaaaaaooooooeeeeiiiiuuuunc')
$$;

-- The words are counted with the entries that hold them; a word is gone with the last of these.
create function search_words_changed() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    update search_word w set entries = w.entries - g.entries
      from (select e.side, e.language, x.word, count(*) as entries from gone e, lateral unnest(tsvector_to_array(to_tsvector('simple', e.title || ' ' || e.text))) x(word) group by 1, 2, 3) g
     where w.side = g.side and w.language = g.language and w.word = g.word;
    delete from search_word where entries <= 0;
  end if;
  if tg_op <> 'DELETE' then
    insert into search_word as w (side, language, word, folded, stem, entries)
    select side, language, word, search_folded(word), search_stem(language, word), entries from (
      select e.side, e.language, x.word collate "C" as word, count(*) as entries from come e, lateral unnest(tsvector_to_array(to_tsvector('simple', e.title || ' ' || e.text))) x(word)
       where x.word ~ '^[[:alpha:]]{3,40}$' group by 1, 2, 3) c
     order by side, language, word
    on conflict (side, language, word) do update set entries = w.entries + excluded.entries;
  end if;
  return null;
end $$;
create trigger search_words_come after insert on search_entry referencing new table as come for each statement execute function search_words_changed();
create trigger search_words_change after update on search_entry referencing old table as gone new table as come for each statement execute function search_words_changed();
create trigger search_words_gone after delete on search_entry referencing old table as gone for each statement execute function search_words_changed();

-- Up to which public version the entries are copied.
create table search_state (version bigint not null);
insert into search_state values (-1);
