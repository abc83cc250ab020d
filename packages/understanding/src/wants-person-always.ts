import { wantsPerson } from './wants-person.ts'
import { fold } from './words/fold.ts'

const ALWAYS =
  /(?<!\p{L})(?:always|every time|each time|from now on|siempre|cada vez|de ahora en adelante|toujours|chaque fois|desormais|immer|jedes mal|ab jetzt|ab sofort|sempre|ogni volta|d ora in poi|toda vez|daqui para frente|altijd|elke keer|voortaan|zawsze|za kazdym razem|od teraz|her zaman|her seferinde|bundan sonra|всегда|каждый раз|впредь)(?!\p{L})|いつも|毎回|今後は|总是|總是|每次|以后都|以後都/u
/** "Never let the bot answer": a bot soon after a word that says never; "never seen such a bot" is a complaint. */
const NEVER_BOT =
  /(?<!\p{L})(?:never(?! (?:seen|saw|met|had))|nunca|jamais|nie|mai|nooit|nigdy|asla|никогда|二度と|永远|再也)[^.!?]{0,24}(?:bot|robo|maschine|machin|maquina|macchin|maszyn|automat|бот|робот|ボット|机器人)/u
/** A complaint about what is always so, and no wish for later. */
const WHY =
  /(?<!\p{L})(?:why|por que|pourquoi|warum|wieso|perche|waarom|dlaczego|czemu|neden|niye|почему|зачем)(?!\p{L})|なぜ|どうして|为什么|為什麼/u

/** Whether a visitor wants a person now and from now on ("always a human", "never a bot"), in twelve languages. */
export function wantsPersonAlways(text: string, language?: string): boolean {
  const folded = fold(text.slice(0, 1000)).replaceAll("'", ' ')
  return (
    (ALWAYS.test(folded) || NEVER_BOT.test(folded)) && !WHY.test(folded) && wantsPerson(text, language).wants
  )
}
