-- The words of a wording by their stem, so that whoever writes is shown what is alike without reading all proposals anew.
-- In the reform's language, whatever the reader's: stems of two languages have nothing in common.
create function stemming(language text) returns regconfig language sql immutable as $$
  select case language when 'sv' then 'swedish' when 'nb' then 'norwegian' when 'fi' then 'finnish' else 'english' end :: regconfig
$$;

-- The title's words are marked; of a long text the first 2,000 characters say what it is about.
create function stems_of(language text, title text, words text) returns tsvector language sql immutable as $$
  select setweight(to_tsvector(stemming(language), title), 'A') || to_tsvector(stemming(language), left(words, 2000))
$$;

alter table proposal_version add stems tsvector not null default '';

create function keep_stems() returns trigger language plpgsql as $$
begin
  select stems_of(r.language, new.title, new.today || ' ' || new.proposed) into new.stems
    from proposal p join matter m on m.id = p.matter_id join reform r on r.id = m.reform_id where p.id = new.proposal_id;
  return new;
end $$;
create trigger keep_stems before insert or update of title, today, proposed on proposal_version for each row execute function keep_stems();

update proposal_version set title = title;
