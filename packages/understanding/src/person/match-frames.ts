import { type FrameWords, frames } from './frames.ts'
import { isAll, type Phrases, phrases, type Spot, spotsOf } from './spots.ts'

/** Beyond so many words the parts of a clause belong to different things. */
const MOST_WORDS = 16
/** After the people that are asked for: courtesy, and nothing that would make them half of another word. */
const CLOSING =
  'have|haben|avoir|tener|ter|avere|krijgen|hebben|bekommen|maintenant|ahora|adesso|agora|nu|simdi|сейчас|her|hier|here|please|pls|plz|now|today|real|reel~|echt~|de verdade?|gercek|живой|porfavor|por favor|svp|stp|s il vous plait|bitte|gerade|jetzt|per favore|aub|graag|prosze|teraz|lutfen|acaba|пожалуйста|пж'
/** A question for who or what somebody is. */
const ASKED =
  'who|what|which|how|where|onde|donde|dove|wo|gdzie|nerede|waar|ou|où|где|como|come|comment|jak|nasil|quien|que|cual|quant~|cuant~|combien|qui|quel~|wer|was|welche~|wie|chi|cosa|quale|quem|qual|wat|welke|hoeveel|kto|co|ile|kim|ne|kac|кто|что|какой|сколько'

type Role = Exclude<keyof FrameWords, 'verbLast'>
type Frame = Record<Role | 'close' | 'asked', Phrases>

const compiled = new Map<string, Frame>()

/** The words of a clause that make a wish by their order, whatever stands between; null if there is none. */
export function matchFrames(clause: string[], code: string, refused: boolean): string | null {
  const source = frames[code]
  const words = clause.flatMap((word) => word.split(/['-]/))
  if (!source || words.length > MOST_WORDS) return null
  const frame = compiled.get(code) ?? compile(source)
  compiled.set(code, frame)
  const wish = findWish(words, frame, refused, source.verbLast === true)
  return wish ? words.slice(wish.start, wish.end).join(' ') : null
}

function findWish(words: string[], frame: Frame, refused: boolean, verbLast: boolean): Spot | undefined {
  const { spots, own, led, last } = readClause(words, frame)
  const [contact, machine, never] = [spots('contact'), spots('machine'), spots('never')]
  const withMachine = led(contact, machine, 3)
  const noMachine =
    (withMachine && led([...never, ...spots('fed')], [withMachine], 3)) ??
    led(never, last(machine), 1) ??
    led(spots('fed'), machine, 2)
  if (noMachine || refused) return noMachine
  const isClosed = ({ end }: Spot) => isAll(words, end, [...spots('free'), ...spots('close')])
  const [who, people] = [spots('who'), own('who')]
  const peopleOrTeam = [...people, ...own('team')]
  const reachMe = spots('reachMe')
  const isFree = ({ end }: Spot) =>
    isClosed({ start: end, end }) ||
    (words[end]?.length ?? 0) < 5 ||
    [...contact, ...reachMe].some(({ start }) => start === end)
  const opening = spots('free').filter(
    ({ start }) => start === 0 || (start === 1 && !spots('asked').some((spot) => spot.start === 0)),
  )
  const [wish, human] = [spots('wish'), own('human').filter(isFree)]
  return (
    led(contact, peopleOrTeam, 3) ??
    led(wish, human, 2) ??
    (isAll(words, 0, [...who, ...human, ...spots('close')]) ? human[0] : undefined) ??
    led(people, reachMe, 4) ??
    led(people, last(contact), 4) ??
    led(spots('forward'), peopleOrTeam, 3) ??
    last(own('forward'))[0] ??
    led(own('asker'), [...contact, ...reachMe], 3) ??
    led(opening, who.filter(isClosed), 3) ??
    led(people, spots('free').filter(isClosed), 0) ??
    (verbLast ? (led(peopleOrTeam, contact, 3) ?? led(human, wish, 2)) : undefined)
  )
}

/** Where the roles stand in a clause, and how they may lead to each other. */
function readClause(words: string[], frame: Frame) {
  const spots = (role: keyof Frame) => spotsOf(words, frame[role])
  const others = spots('others')
  const isOthers = ({ start }: Spot) =>
    others.some(({ end }) => end === start || (end === start - 1 && (words[end]?.length ?? 9) < 4))
  return {
    spots,
    own: (role: Role) => spots(role).filter((spot) => !isOthers(spot)),
    /** The first pair with at most so many words between, none of which makes the second another's. */
    led: (first: Spot[], second: Spot[], most: number): Spot | undefined => {
      for (const { start, end } of first)
        for (const next of second)
          if (
            next.start >= end &&
            next.start - end <= most &&
            !others.some((one) => isWithin(one, end, next))
          )
            return { start, end: next.end }
      return undefined
    },
    /** Those with at most one word of more than three letters after them. */
    last: (some: Spot[]) =>
      some.filter(({ end }) => words.slice(end).filter((word) => word.length > 3).length < 2),
  }
}

const isWithin = (spot: Spot, from: number, to: Spot) => spot.start >= from && spot.start <= to.start

function compile({ verbLast: _, ...roles }: FrameWords): Frame {
  const { who, team, contact, reachMe, forward, free, asker, machine, never, others, fed, human, wish } =
    roles
  return {
    ...{ who: phrases(who), team: phrases(team), contact: phrases(contact), reachMe: phrases(reachMe) },
    ...{ forward: phrases(forward), free: phrases(free), asker: phrases(asker), machine: phrases(machine) },
    ...{ fed: phrases(fed), human: phrases(human), wish: phrases(wish) },
    ...{ never: phrases(never), others: phrases(others), close: phrases(CLOSING), asked: phrases(ASKED) },
  }
}
