import type { Command, Option } from 'commander'
import type { CommandTools } from './placement-commands.ts'

interface EraseFlags {
  data?: string
  site?: string
  json?: boolean
}

interface EraseTools extends CommandTools<EraseFlags> {
  siteOption(): Option
}

/** Erases a visitor and prints the receipt. */
export function eraseCommand(baton: Command, { run, print, siteOption, dataOption }: EraseTools): void {
  baton
    .command('erase-visitor')
    .description('erase a visitor and all that they said, for good; prints a receipt')
    .argument('<visitor>', 'their id, or what the tokens of the site call them')
    .option('--json', 'the receipt as one JSON line')
    .addOption(siteOption())
    .addOption(dataOption())
    .action(async (visitor: string, flags: EraseFlags) => {
      const { eraseVisitor, receiptText } = await import('./verbs/erase-visitor.ts')
      const receipt = await run(flags, eraseVisitor, { visitor, site: flags.site })
      print(flags.json ? JSON.stringify(receipt) : receiptText(receipt))
    })
}
