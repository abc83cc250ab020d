/** Sources on the web, what was last read of them, and what a page is about: a text or a question. */
export const sources = {
  id: '0005-sources',
  sql: `
alter table source add column web text;
alter table source add column refreshing_since integer;
alter table source add column report text;
alter table source add column boilerplate text not null default '[]';
alter table article add column kind text not null default 'page';

create table source_page (
  source_id text not null references source(id) on delete cascade, url text not null, article_ids text not null,
  etag text, modified text, text_hash text, links text not null, version integer not null,
  primary key (source_id, url)
) without rowid;
`,
}
