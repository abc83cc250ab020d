/** The tables of escalation that a site has switched on, and what their rules may ask about a visitor. */
export const policy = {
  id: '0017-policy',
  sql: `
create table policy (
  version integer primary key, rules text not null, agent_id text not null, agent_name text not null,
  at integer not null, note text not null
);
alter table conversation add column channel text not null default 'widget';
alter table visitor_identity add column attributes text not null default '{}';
`,
}
