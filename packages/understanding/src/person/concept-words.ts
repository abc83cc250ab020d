import type { Concepts } from './concept.ts'
import { de } from './concepts/de.ts'
import { en } from './concepts/en.ts'
import { es } from './concepts/es.ts'
import { fr } from './concepts/fr.ts'
import { it } from './concepts/it.ts'
import { ja } from './concepts/ja.ts'
import { nl } from './concepts/nl.ts'
import { pl } from './concepts/pl.ts'
import { pt } from './concepts/pt.ts'
import { ru } from './concepts/ru.ts'
import { tr } from './concepts/tr.ts'
import { zh } from './concepts/zh.ts'

/** By language. */
export const conceptWords: Record<string, Concepts> = { en, es, fr, de, it, pt, nl, pl, tr, ru, ja, zh }

export const UNSPACED = new Set(['ja', 'zh'])
