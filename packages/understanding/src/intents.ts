export { type CandidateIntent, type Discovery, discoverIntents } from './intents/discover/discover-intents.ts'
export type { HeldOut } from './intents/held-out.ts'
export type { IntentModel } from './intents/intent-model.ts'
export { type ModelHead, packModel, unpackModel } from './intents/pack-model.ts'
export { type IntentScore, type RankedIntent, scoreIntent } from './intents/score-intent.ts'
export { type StarterSet, starterSets } from './intents/starter-intents.ts'
export { readThesaurus } from './intents/thesaurus.ts'
export {
  type IntentToLearn,
  type IntentTraining,
  IntentTrainingError,
  type TrainedIntents,
  trainIntents,
} from './intents/train-intents.ts'
