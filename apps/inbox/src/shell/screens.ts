import { lazyScreen } from './lazy-screen.tsx'

/** Who answers all day needs none of these; their code comes when they are wanted, or when nothing else is going on. */
export const settings = lazyScreen(async () => {
  const [{ SettingsScreen }] = await Promise.all([import('../settings/settings-screen.tsx'), styles()])
  return SettingsScreen
})
export const knowledge = lazyScreen(async () => {
  const [{ KnowledgeScreen }] = await Promise.all([import('../knowledge/knowledge-screen.tsx'), styles()])
  return KnowledgeScreen
})
export const intents = lazyScreen(async () => {
  const [{ IntentsScreen }] = await Promise.all([import('../intents/intents-screen.tsx'), styles()])
  return IntentsScreen
})

/** The ways in, for whoever is not signed in. */
export const signIn = lazyScreen(async () => (await import('../account/doors.ts')).SignIn)
export const linkScreen = lazyScreen(async () => (await import('../account/doors.ts')).LinkScreen)
export const noSites = lazyScreen(async () => (await import('../account/doors.ts')).NoSites)

const styles = () => import('./room-styles.ts')

export function preloadScreens(): void {
  for (const screen of [settings, knowledge, intents]) screen.preload()
}
