/** Visitors whom the site vouches for, and the keys it does so with. */
export const identity = {
  id: '0012-identity',
  sql: `
create table visitor_identity (
  subject text primary key, visitor_id text not null unique references visitor(id) on delete cascade,
  verified_at integer not null
) without rowid;
create table identity_key (
  id text primary key, algorithm text not null, material text not null, created_at integer not null
) without rowid;
`,
}
