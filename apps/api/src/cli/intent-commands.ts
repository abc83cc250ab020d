import type { Command } from 'commander'

/** What a site's visitors ask for: intents found in exported conversations. */
export function intentCommands(baton: Command, print: (line: string) => void): void {
  baton
    .command('intents')
    .description('what visitors ask for')
    .command('discover')
    .description('group the questions of exported chats or tickets into candidate intents; nothing is stored')
    .argument('<file>', 'JSONL or CSV with a text, or an export of Zendesk or Intercom')
    .option('--json', 'one JSON line, with examples of each intent')
    .action(async (file: string, { json }: { json?: boolean }) => {
      const { discover } = await import('./discover.ts')
      print(await discover(file, { json }))
    })
}
