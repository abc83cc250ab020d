import type { Command, Option } from 'commander'
import type { EngineName } from '../engines.ts'
import { engineOption, withModel } from './model-settings.ts'
import type { CommandTools } from './placement-commands.ts'

interface AskFlags {
  data?: string
  json?: boolean
  site?: string
  engine?: EngineName
}

interface AskTools extends CommandTools<AskFlags> {
  siteOption(): Option
}

/** One question from the terminal. */
export function askCommand(baton: Command, { run, print, siteOption, dataOption }: AskTools): void {
  withModel(baton.command('ask'))
    .description('ask one question as a visitor would; nothing is stored')
    .argument('<question>')
    .option('--json', 'one JSON line')
    .addOption(engineOption("the site's setting"))
    .addOption(siteOption())
    .addOption(dataOption())
    .action(async (question: string, flags: AskFlags) => {
      const { ask, printable } = await import('./verbs/ask.ts')
      const answer = await run(flags, ask, { question, site: flags.site, engine: flags.engine })
      print(flags.json ? JSON.stringify(answer) : printable(answer))
    })
}
