-- What a text says without its marks, as search reads it: paragraphs apart, and of a picture the words for those who do not see it.
create function told_words(html text) returns text language sql immutable as $$
  select replace(replace(replace(replace(regexp_replace(regexp_replace(replace(html, '</p>', chr(10) || chr(10)), '<img[^>]* alt="([^"]*)"[^>]*>', ' \1 ', 'g'), '<[^>]*>', ' ', 'g'),
         '&#39;', chr(39)), '&#34;', '"'), '&quot;', '"'), '&amp;', '&')
$$;
