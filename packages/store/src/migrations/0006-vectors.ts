/** What chunks mean, as an embedder sees it; empty where none is used. */
export const vectors = {
  id: '0006-vectors',
  sql: `
create table chunk_vector (
  chunk_key integer primary key references chunk(key) on delete cascade, model text not null, scale real not null,
  vector blob not null
);
`,
}
