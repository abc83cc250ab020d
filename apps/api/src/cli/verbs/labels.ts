import { exportLabels } from '../../understanding/export-labels.ts'
import type { LabelExport } from '../../understanding/label-exports.ts'
import { chooseSite } from '../choose-site.ts'
import type { Verb } from '../verb.ts'

/** What staff said of messages, as rows that `evaluate` reads. */
export const exportSiteLabels: Verb<{ site?: string; as: LabelExport }, object[]> = {
  name: 'labels-export',
  async run(installation, { site, as }, say, signal) {
    const siteId = await chooseSite(installation, site, say)
    const rows: object[] = []
    await installation.sites.use(siteId, (open) => {
      open.requireHere()
      return exportLabels(open.store, as, { say: (row) => rows.push(row), signal })
    })
    return rows
  },
}
