export type { Baton, BatonEvents } from './package/baton.ts'
export { type MountOptions, mount } from './package/mount.ts'
export type { PageAnswer, PanelEvents } from './panel-handle.ts'
export type { PageSettings } from './settings.ts'
