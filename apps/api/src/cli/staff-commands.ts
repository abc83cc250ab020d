import { Role } from '@baton/contracts'
import { type Command, Option } from 'commander'
import type { Addressed, SiteTools } from './site-commands.ts'
import type { LinkCard } from './verbs/staff.ts'

interface StaffFlags extends Addressed {
  data?: string
  site?: string
}

interface StaffTools extends SiteTools {
  siteOption(): Option
}

/** Commands that make links for people who answer. */
export function staffCommands(
  baton: Command,
  { run, print, siteOption, dataOption, endpointOf }: StaffTools,
): void {
  const staff = baton.command('staff').description('people who answer from the inbox')
  const printLink = (flags: StaffFlags, link: LinkCard) =>
    print(
      `Give ${link.email} this link. It works once, until ${new Date(link.expiresAt).toISOString()}:\n${endpointOf(flags, link)}/inbox/link#token=${link.token}`,
    )
  staff
    .command('invite')
    .description('make a link with which a colleague joins')
    .argument('<email>')
    .addOption(new Option('--role <role>').choices(Role.options).default('agent'))
    .option('--endpoint <url>', 'where staff reach this server')
    .addOption(siteOption())
    .addOption(dataOption())
    .action(async (email: string, flags: StaffFlags & { role: Role }) => {
      const { inviteStaff } = await import('./verbs/staff.ts')
      printLink(flags, await run(flags, inviteStaff, { email, role: flags.role, site: flags.site }))
    })
  staff
    .command('reset')
    .description('make a link with which a staff member chooses a new password')
    .argument('<email>')
    .option('--endpoint <url>', 'where staff reach this server')
    .addOption(dataOption())
    .action(async (email: string, flags: StaffFlags) => {
      const { resetStaff } = await import('./verbs/staff.ts')
      printLink(flags, await run(flags, resetStaff, { email }))
    })
  staff
    .command('reset-second-factor')
    .description('take away the codes and passkeys of who has lost them, and end their sessions')
    .argument('<email>')
    .addOption(dataOption())
    .action(async (email: string, flags: StaffFlags) => {
      const { resetSecondFactor } = await import('./verbs/staff.ts')
      await run(flags, resetSecondFactor, { email })
      print(
        `${email} signs in with the password alone now, and is signed out everywhere. Ask them to add codes anew.`,
      )
    })
}
