import { type Command, Option } from 'commander'
import { LABEL_EXPORTS, type LabelExport } from '../understanding/label-exports.ts'
import type { CommandTools } from './placement-commands.ts'

interface Flags {
  data?: string
  site?: string
  as: LabelExport
}

/** What staff said of messages, taken out to be measured by. */
export function labelCommands(
  baton: Command,
  { run, print, siteOption, dataOption }: CommandTools<Flags> & { siteOption(): Option },
): void {
  baton
    .command('labels')
    .description('what staff said of messages and answers')
    .command('export')
    .description(
      'print labels as JSONL: turns for evaluate --understanding, or questions for evaluate --questions',
    )
    .addOption(new Option('--as <rows>', 'what to print').choices(LABEL_EXPORTS).makeOptionMandatory())
    .addOption(siteOption())
    .addOption(dataOption())
    .action(async (flags: Flags) => {
      const { exportSiteLabels } = await import('./verbs/labels.ts')
      const rows = await run(flags, exportSiteLabels, { site: flags.site, as: flags.as })
      for (const row of rows) print(JSON.stringify(row))
    })
}
