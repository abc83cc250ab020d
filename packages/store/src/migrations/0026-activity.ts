/** What visitors did on the site's pages, and where they were. */
export const activity = {
  id: '0026-activity',
  sql: `
create table visitor_event (
  visitor_id text not null references visitor(id) on delete cascade, client_id text not null,
  name text not null, properties text not null, page_url text, at integer not null,
  primary key (visitor_id, client_id)
) without rowid;
create index visitor_event_recent on visitor_event (visitor_id, at);
`,
}
