/** A site that leaves for another house or arrives in this one. `moving_term` holds index terms that have arrived. */
export const moving = {
  id: '0003-moving',
  sql: `
create table moving (
  id integer primary key check (id = 1), state text not null, token text not null, at integer not null,
  until integer, position integer not null, hash text not null
);
create table moving_term (
  name text not null, shelf integer not null, line integer not null, places text not null,
  primary key (name, shelf, line)
) without rowid;
create virtual table chunk_terms using fts5vocab(chunk_index, 'instance');
`,
}
