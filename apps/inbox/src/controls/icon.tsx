import type { LucideIcon } from 'lucide-preact'
import { memo } from './memo.ts'

/** One stroke for all icons. Always beside a name, so hidden from screen readers. */
export const Icon = memo(({ of: Drawing, size = 16 }: { of: LucideIcon; size?: 14 | 16 | 20 }) => (
  <Drawing size={size} strokeWidth={1.5} absoluteStrokeWidth aria-hidden="true" />
))
