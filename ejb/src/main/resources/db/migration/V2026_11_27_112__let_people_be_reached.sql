-- How somebody wants to be reached by those in their groups: what they have given for it themselves, and nothing else.
create table contact (
  person_id bigint primary key references person,
  phone     text not null default '' check (length(phone) <= 30),
  address   text not null default '' check (length(address) <= 254)
);
