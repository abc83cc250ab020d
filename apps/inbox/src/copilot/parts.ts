export { CopilotTray as Tray } from './copilot-tray.tsx'
export { TranslationLine } from './translation-line.tsx'
