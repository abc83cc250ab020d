/** What people and programs write here: the text of articles, and the keys of programs. */
export const written = {
  id: '0007-written',
  sql: `
create table article_text (
  article_key integer primary key references article(key) on delete cascade, markdown text not null,
  written_at integer not null
);
create index article_title on article (title collate nocase, id);

create table api_key (
  id text primary key, hash text not null unique, name text not null, created_at integer not null, used_at integer
) without rowid;
`,
}
