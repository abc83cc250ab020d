/**
 * What search needs: the articles that do not always hold, and a chunk's words in a form that is small and quick to compare. Chunks
 * that were indexed before have no such words until their article is taken in again.
 */
export const search = {
  id: '0004-search',
  sql: `
create index article_valid on article (key) where valid_from is not null or valid_until is not null;

drop index article_language;
create index article_chunks on article (audience, language, chunk_count);

alter table chunk drop column terms;
create table chunk_words (chunk_key integer primary key, article_key integer not null, words blob not null);
`,
}
