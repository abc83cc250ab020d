import { USAGE_DAYS } from '@baton/contracts'
import type { Command, Option } from 'commander'
import type { CommandTools } from './placement-commands.ts'
import { wholeNumber } from './settings.ts'

interface UsageFlags {
  data?: string
  site?: string
  days: string
  json?: boolean
}

interface UsageTools extends CommandTools<UsageFlags> {
  siteOption(): Option
}

/** What a site's assistant used of models, and what that cost. */
export function usageCommand(baton: Command, { run, print, siteOption, dataOption }: UsageTools): void {
  baton
    .command('usage')
    .description('what the assistant used of models: answers, tokens and cost')
    .option('--days <number>', `of the last so many days, at most ${USAGE_DAYS}`, '30')
    .option('--json', 'one JSON line, by day too')
    .addOption(siteOption())
    .addOption(dataOption())
    .action(async (flags: UsageFlags) => {
      const { usage, usageText } = await import('./verbs/usage.ts')
      const days = wholeNumber(flags.days, 'days', 1, USAGE_DAYS)
      const report = await run(flags, usage, { site: flags.site, days })
      print(flags.json ? JSON.stringify(report) : usageText(report))
    })
}
