/** What a visitor may tap in answer to the assistant's question. */
export const choices = {
  id: '0008-choices',
  sql: 'alter table message add column choices text;',
}
