import type { LucideIcon } from 'lucide-preact'

/** One stroke for all icons. Always beside a name, so hidden from screen readers. */
export function Icon({ of: Drawing, size = 16 }: { of: LucideIcon; size?: 14 | 16 | 20 }) {
  return <Drawing size={size} strokeWidth={1.5} absoluteStrokeWidth aria-hidden="true" />
}
