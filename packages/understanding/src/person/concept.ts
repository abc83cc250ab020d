/**
 * What the words of a request for a person mean, in any language. Each has a letter of its own, by which the features of a
 * clause name it: their order is part of the weights.
 */
export const concepts = {
  human: 'a',
  someone: 'b',
  nobody: 'c',
  /** By what they are: agent, adviser, colleague. */
  staff: 'd',
  /** Who decides: manager, supervisor. */
  boss: 'e',
  team: 'f',
  /** The site's own: "your", "you guys". */
  yours: 'g',
  bot: 'h',
  talk: 'i',
  reach: 'j',
  connect: 'k',
  /** Escalate: asks for a person by itself. */
  raise: 'l',
  call: 'm',
  me: 'n',
  /** The visitor's matter. */
  this: 'o',
  help: 'p',
  want: 'q',
  rather: 'r',
  can: 's',
  give: 't',
  please: 'u',
  not: 'v',
  /** No more of what follows. */
  fed: 'w',
  real: 'x',
  who: 'y',
  how: 'z',
  many: 'A',
  what: 'B',
  there: 'C',
  past: 'D',
  /** Makes a person somebody else's: "my manager". Counts beside a person only, as `other` does. */
  mine: 'E',
  other: 'F',
  /** People who are nobody of the site's: driver, wife, seller. */
  third: 'G',
  thanks: 'H',
  job: 'I',
  /** Things of a shop. */
  price: 'J',
  /** Things of a program: roles, settings. */
  role: 'K',
  areyou: 'L',
  complain: 'M',
  now: 'N',
  answer: 'O',
  good: 'P',
  /** What quotes: "it says", titles, pictures. */
  says: 'Q',
  problem: 'R',
  where: 'S',
  only: 'T',
  /** Never mind. */
  drop: 'U',
  /** "A person", and not "somebody", who is whoever reads. */
  person: 'V',
  /** What asks to be told: "tell me", "does anyone know". */
  tell: 'W',
  /** What asks whether it has to be: "do I have to". */
  must: 'X',
} as const

export type Concept = keyof typeof concepts

/** Verbs that have their object in them or beside them, and what they stand for. */
export const compounds = {
  connectMe: ['connect', 'me'],
  callMe: ['call', 'me'],
  reachMe: ['reach', 'me'],
  helpMe: ['help', 'me'],
  answerMe: ['answer', 'me'],
} as const satisfies Record<string, readonly Concept[]>

/**
 * The words of one language, parted by `|`, groups and `?` as `expand` reads them; `~` stands for any ending. Without
 * accents; apostrophes and hyphens are spaces. Where a language is written without spaces, parts of its text. What is
 * `filler` says nothing.
 */
export type Concepts = Partial<Record<Concept | keyof typeof compounds | 'filler', string>>
