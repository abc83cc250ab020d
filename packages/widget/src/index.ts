export { mount, preload } from './mount.tsx'
export type { PageAnswer, PanelEvents, PanelHandle, PanelOptions, Tell } from './panel-handle.ts'
export type { PageSettings } from './settings.ts'
