/** Clocks stand still while a conversation is snoozed: since when, and for how much open time in all. */
export const pauses = {
  id: '0025-pauses',
  sql: `
alter table clock add column paused_at integer;
alter table clock add column paused_ms integer not null default 0;
`,
}
