import type { Command, Option } from 'commander'
import { type EmbedderFlags, embedderSettings, withEmbedder } from './embedder-settings.ts'
import type { EvaluateFlags } from './evaluate.ts'
import { engineOption, type ModelFlags, modelSettings, withModel } from './model-settings.ts'
import type { CommandTools } from './placement-commands.ts'
import { progressPrinter } from './print.ts'

interface Flags extends EvaluateFlags, EmbedderFlags, ModelFlags {
  data?: string
  understanding?: string
}

interface Tools extends CommandTools<Flags> {
  siteOption(): Option
  environment: Record<string, string | undefined>
}

/** Measures answers to many questions, or how labelled turns are understood. */
export function evaluateCommands(
  baton: Command,
  { run, print, siteOption, dataOption, environment }: Tools,
): void {
  withModel(withEmbedder(baton.command('evaluate')))
    .description('measure answers to many questions, or how turns are understood; nothing is stored')
    .option('--questions <file>', 'JSONL: {id, text, articles?, answers?, answerable?, …}')
    .option('--understanding <file>', 'JSONL: {id, text, split, intent?, sentiment?, lang?, entities?}')
    .option('--knowledge <path>', "file or folder to ask instead of a site's knowledge")
    .option('--json <file>', 'write all figures and failures as JSON')
    .option('--html <file>', 'write them as a page to read')
    .addOption(engineOption('extractive'))
    .addOption(siteOption())
    .addOption(dataOption())
    .action(async (flags: Flags) => {
      const { understanding, json } = flags
      if (understanding !== undefined) {
        const { evaluateUnderstanding } = await import('./evaluate-understanding.ts')
        return evaluateUnderstanding({ understanding, json }, { print, now: new Date() })
      }
      const { evaluateCommand } = await import('./evaluate.ts')
      const { evaluate } = await import('./verbs/evaluate.ts')
      const askSite = (input: Parameters<typeof evaluate.run>[1]) => run(flags, evaluate, input)
      const embedder = embedderSettings(flags, environment)
      const model = modelSettings(flags, environment)
      await evaluateCommand(flags, { askSite, embedder, model, say: progressPrinter(process.stderr), print })
    })
}
