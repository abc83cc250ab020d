/** Forms of messages, with their answers; and visitors who want a person from the first message on. */
export const asked = {
  id: '0021-asked',
  sql: `
alter table message add column form text;
alter table visitor add column always_person integer not null default 0;
`,
}
