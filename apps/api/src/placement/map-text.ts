import type { SiteId } from '@baton/contracts'

export interface PlacedSite {
  id: SiteId
  name: string
  key: string
  machine: string
}

export interface Placement {
  /** Another one whenever it may have changed. */
  revision: string
  /** Address and time are null for the machine that holds the directory. */
  machines: { name: string; address: string | null; seenAt: number | null }[]
  sites: PlacedSite[]
}

export const mapFormats = ['text', 'haproxy', 'nginx', 'json'] as const
export type MapFormat = (typeof mapFormats)[number]

/** What a proxy looks up, a site's public key or its id, and the machine it finds. */
export function mapEntries(sites: PlacedSite[]): [wanted: string, machine: string][] {
  return sites.flatMap(({ key, id, machine }): [string, string][] => [
    [key, machine],
    [id, machine],
  ])
}

/** The placement as a proxy reads it, or a person. */
export function mapText(
  { machines, sites }: Pick<Placement, 'machines' | 'sites'>,
  format: MapFormat,
): string {
  switch (format) {
    case 'haproxy':
      return lines(mapEntries(sites).map(([wanted, machine]) => `${wanted} ${machine}`))
    case 'nginx':
      return lines(mapEntries(sites).map(([wanted, machine]) => `${wanted} ${machine};`))
    case 'json':
      return `${JSON.stringify({ machines, sites })}\n`
    case 'text':
      return lines(
        machines.flatMap(({ name, address, seenAt }) => [
          [name, address ?? 'holds the directory', seenAt && `seen ${new Date(seenAt).toISOString()}`]
            .filter(Boolean)
            .join('  '),
          ...sites
            .filter(({ machine }) => machine === name)
            .map((site) => `  ${site.name}  ${site.id}  ${site.key}`),
        ]),
      )
  }
}

const lines = (texts: string[]) => texts.map((text) => `${text}\n`).join('')
