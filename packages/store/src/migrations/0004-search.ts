/**
 * What search needs: the articles that do not always hold, and a chunk's words in a form that is small and quick to compare. Chunks
 * that were indexed before have no such words until their article is taken in again.
 */
export const search = {
  id: '0004-search',
  sql: `
create index article_valid on article (key) where valid_from is not null or valid_until is not null;

alter table chunk drop column terms;
alter table chunk add column words blob not null default x'';
`,
}
