/** Words that change what stands after them. */
export const negations = new Set(
  "no not never none nobody nothing neither nor nowhere without cannot cant can't dont don't doesnt doesn't didnt didn't isnt isn't arent aren't wasnt wasn't werent weren't wont won't wouldnt wouldn't shouldnt shouldn't couldnt couldn't hasnt hasn't havent haven't hadnt hadn't aint ain't hardly barely scarcely rarely seldom lacks despite".split(
    ' ',
  ),
)

/** How much stronger or weaker the next word is. */
export const degrees = new Map<string, number>(
  Object.entries({
    1.3: 'very really so too extremely absolutely totally completely utterly incredibly insanely super soo sooo highly deeply truly freaking fricking frickin friggin fuckin fucking effing damn bloody hella extra most more especially exceptionally particularly quite entirely thoroughly purely remarkably unbelievably awfully terribly seriously fully greatly hugely intensely major majorly mega such what-a',
    0.6: 'slightly somewhat kinda kind-of sorta sort-of little bit a-bit fairly rather almost nearly partly mildly less marginally occasionally barely hardly just-enough relatively',
  }).flatMap(([degree, words]) => words.split(' ').map((word): [string, number] => [word, Number(degree)])),
)

export const turns = new Set('but however although though yet except still unfortunately'.split(' '))

/** Phrases whose words neither feel nor turn a feeling around. */
export const idlePhrases =
  "may-or-may-not whether-or-not or-not if-not not-only not-just not-to-mention not-necessarily nothing-but no-matter no-wonder why-not why-don't why-dont why-can't don't-forget dont-forget do-not-forget don't-miss dont-miss do-not-miss never-mind nevermind can't-help-but cannot-help-but no-later-than until-not no-need i'd-like we'd-like would-like id-like looks-like look-like looked-like sounds-like sound-like seems-like seem-like feels-like feel-like felt-like smells-like something-like anything-like things-like stuff-like people-like just-like more-like like-a like-an as-well what-kind kind-of kinds-of some-kind any-kind for-good good-friday black-friday super-bowl united-states united-kingdom great-britain new-year's-eve would-be-nice would-be-great would-be-good holy-shit holy-crap holy-fuck holy-hell can't-believe cannot-believe".split(
    ' ',
  )

/** Words of business: "Can I pay by invoice?" is not about a loss, "Is there a discount?" no joy. */
export const topics = new Set(
  'pay pays paying cost costs price prices cheap cheaper expensive fee fees charge charges cancel cancels cancelling canceling cancellation refund refunds refunded discount discounts upgrade upgrades upgrading invite invites invitation invitations limit limits offer offers free save wait treat heavy share accept correct suitable holiday holidays'.split(
    ' ',
  ),
)
