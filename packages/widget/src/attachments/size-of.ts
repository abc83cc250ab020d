/** "1.5 MB", as the language writes it; of small files "12 kB". */
export function sizeOf(bytes: number, tag: string): string {
  const isLarge = bytes >= 1_000_000
  const unit = isLarge ? 'megabyte' : 'kilobyte'
  const format = new Intl.NumberFormat(tag, { style: 'unit', unit, maximumFractionDigits: isLarge ? 1 : 0 })
  return format.format(Math.max(1, bytes / (isLarge ? 1_000_000 : 1_000)))
}
