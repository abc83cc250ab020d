export type Words = { helpCentre: string; updated: string; more: string; language: string }

const english: Words = {
  helpCentre: 'Help centre',
  updated: 'Updated',
  more: 'More about this',
  language: 'English',
}

const words: Record<string, Words> = {
  en: english,
  es: { helpCentre: 'Centro de ayuda', updated: 'Actualizado el', more: 'Más ayuda', language: 'Español' },
  ja: { helpCentre: 'ヘルプセンター', updated: '更新日:', more: 'ほかの項目', language: '日本語' },
}

const folders: Record<string, string> = {
  orders: 'Orders',
  delivery: 'Delivery',
  returns: 'Returns and refunds',
  warranty: 'Warranty and repairs',
  payment: 'Payment',
  account: 'Account',
  membership: 'Trail Club',
  sizes: 'Sizes',
  care: 'Care',
  stores: 'Stores',
  privacy: 'Privacy',
  es: 'Español',
  ja: '日本語',
}

/** The fixed words of a page in its language; English when the language has none. */
export function wordsFor(lang: string): Words {
  return words[lang] ?? english
}

/** Folders in the order in which the contents page shows them. */
export const folderOrder = Object.keys(folders)

export function folderTitle(folder: string): string {
  return folders[folder] ?? folder
}

export function longDate(date: string, lang: string): string {
  const locale = lang === 'en' ? 'en-GB' : lang
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
}
