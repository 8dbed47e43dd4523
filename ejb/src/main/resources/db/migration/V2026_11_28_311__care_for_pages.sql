-- What a page is about, where on the map it is, and how often a reform's pages are to be read through.
alter table page add column category text check (category in ('REFORM','WORK','SERVICE','INFLUENCE','PRACTICAL'));
alter table page add column place text not null default '';
alter table page add column latitude numeric(8, 5) check (latitude between -90 and 90);
alter table page add column longitude numeric(8, 5) check (longitude between -180 and 180);
alter table page add constraint page_is_on_the_map_with_both check ((latitude is null) = (longitude is null));
alter table page add constraint page_on_the_map_says_where check (latitude is null or place <> '');
alter table reform add column review_months int not null default 12 check (review_months between 1 and 60);
