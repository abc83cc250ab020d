import { isSmallTalk } from '@baton/understanding'

const WORDS = /[\p{L}\p{M}\p{N}]+/gu
const FEW = 3

/** Says that the question was not understood, in a few languages; nothing else in the message. */
const PUZZLED =
  /^(?:what|huh|sorry|pardon|why|how|which(?: one)?|where|eh|what do you mean|what does that mean|i don['’]?t (?:understand|get it)|don['’]?t know what you mean|qu[eé]|c[oó]mo|cu[aá]l|por qu[eé]|no (?:lo )?entiendo|quoi|comment|pourquoi|pardon|lequel|laquelle|je (?:ne )?comprends pas|was|wie|wie bitte|h[aä]+|warum|wieso|welche[rs]?|verstehe? ich nicht|ich verstehe nicht|che cosa|cosa|come|perch[eé]|quale|non (?:ho )?capi(?:sco|to)|o qu[eê]|como assim|por ?qu[eê]|qual|n[aã]o entendi|wat|hoe|waarom|welke|wablief|ik snap het niet|ik begrijp het niet|co|jak|dlaczego|kt[oó]r[yae]|nie rozumiem|ne|nas[ıi]l|neden|hangisi|anlamad[ıi]m|что|как|почему|какой|зачем|не понял[аи]?|не понимаю|什么|什麼|为什么|為什麼|哪个|哪個|不懂|没看懂|何|なに|どういう意味(?:ですか)?|どれ|なぜ|わかりません|ماذا|كيف|لماذا|لم أفهم)$/iu
/** Wants to leave what was begun. */
const LEAVES =
  /^(?:(?:please|no|ok|okay)[, ]+)?(?:stop(?: (?:it|this|that))?|cancel(?: (?:it|this|that))?|quit|forget (?:it|about it)|never ?mind|leave it|skip(?: it)?|something else|d[eé]jalo|olv[ií]dalo|cancelar?|otra cosa|laisse(?:z)? tomber|annule[rz]?|oubliez?|autre chose|vergiss es|vergessen sie es|abbrechen|egal|schon gut|etwas anderes|lascia(?: perdere)?|annulla|lascia stare|altro|deixa(?: pra l[aá])?|esquece|cancela|outra coisa|laat maar|annuleren|iets anders|niewa[zż]ne|anuluj|co[sś] innego|vazge[cç]tim|iptal|bo[sş] ?ver|ba[sş]ka bir [sş]ey|отмена|забудьте?|неважно|другое|算了|取消|不用了|やめ(?:ます|て|る)|キャンセル|もういいです|إلغاء|انس الأمر)$/iu

const bare = (text: string) => text.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '').replace(/\s+/g, ' ')

/** Whether a reply to a question only asks back: "what?", "??", "which one". A short question about a value is one too. */
export function isUnclearReply(text: string, { toText = false } = {}): boolean {
  const said = bare(text)
  if (said === '' || PUZZLED.test(said)) return true
  return !toText && /[?？؟]/.test(text) && (said.match(WORDS)?.length ?? 0) <= FEW
}

/** Whether a visitor says that they want to leave what was asked: by that, by thanks or by a farewell. */
export function leavesQuestion(text: string): boolean {
  const { kind } = isSmallTalk(text)
  return LEAVES.test(bare(text)) || (kind !== null && kind !== 'acknowledgement')
}
