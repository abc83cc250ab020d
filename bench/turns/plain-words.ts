/** Plain lists to compare with: whole English words, no endings, no phrases. Made before they were tried on any set. */
export const swearwords =
  'fuck fucks fucked fucker fucking motherfucker shit shits shitty bullshit bitch bitches asshole assholes ass bastard bastards cunt dick dickhead cock pussy whore slut damn goddamn hell crap piss pissed faggot fag nigger nigga retard retarded idiot idiots moron morons stupid dumb dumbass loser jerk douche scum trash pathetic'

export const wordsOfAnger =
  'angry anger angered mad furious fury rage raging hate hates hated annoyed annoying irritated irritating frustrated frustrating outrage outraged outrageous pissed fuming livid offended offensive resentment hostile bitter disgusted disgusting'
