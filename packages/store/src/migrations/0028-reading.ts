/** How far both sides of a conversation have read: the visitor anything, a person the visitor's messages. */
export const reading = {
  id: '0028-reading',
  sql: `
alter table conversation add column visitor_read_up_to text;
alter table conversation add column visitor_read_at integer;
alter table conversation add column agent_read_up_to text;
alter table conversation add column agent_read_at integer;
`,
}
