/** Mail that goes out, whom it may go to, and the devices that agents are reached on. */
export const mail = {
  id: '0020-mail',
  sql: `
create table visitor_address (
  visitor_id text primary key references visitor(id) on delete cascade, email text not null,
  stop_token text not null unique, seen_at integer not null, stopped_at integer, created_at integer not null
) without rowid;

create table outbox (
  id text primary key, dedupe text not null unique, kind text not null, to_address text not null,
  subject text not null, text text not null, html text not null, headers text not null, message_id text not null,
  visitor_id text, agent_id text, state text not null, attempts integer not null, problem text,
  created_at integer not null, changed_at integer not null
) without rowid;
create index outbox_state on outbox (state, created_at);
create index outbox_visitor on outbox (visitor_id);

create table agent_notification (
  agent_id text primary key, email text not null, settings text not null
) without rowid;

create table push_subscription (
  id text primary key, agent_id text not null, endpoint text not null unique, p256dh text not null,
  auth text not null, user_agent text, created_at integer not null, used_at integer
) without rowid;
create index push_subscription_agent on push_subscription (agent_id);
`,
}
