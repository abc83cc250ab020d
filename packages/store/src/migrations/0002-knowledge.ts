/**
 * Sources, articles, chunks and their index. `chunk_index` keeps terms that the knowledge package made, and no text:
 * a word analysed once in TypeScript is the same word on every host, so the tokenizer only has to split at spaces.
 * A term begins with its language and audience (see packages/knowledge/src/search/terms.ts).
 */
export const knowledge = {
  id: '0002-knowledge',
  sql: `
create table source (id text primary key, name text not null unique, created_at integer not null) without rowid;

create table article (
  key integer primary key, id text not null unique, source_id text not null references source(id),
  title text not null, url text, language text not null, tags text not null, audience text not null,
  content_hash text not null, chunk_count integer not null, updated_at integer not null
);
create index article_source on article (source_id);
create index article_language on article (audience, language);

create table chunk (
  key integer primary key, id text not null unique, article_key integer not null references article(key),
  position integer not null, index_hash text not null, headings text not null, text text not null, terms text not null
);
create index chunk_article on chunk (article_key, position);

create virtual table chunk_index using fts5(
  title, headings, body, content='', contentless_delete=1, tokenize="ascii tokenchars ':!#'"
);
create virtual table chunk_vocabulary using fts5vocab(chunk_index, 'row');
`,
}
