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
