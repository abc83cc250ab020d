/** The platform compiles it when the Worker is deployed; nothing can be compiled later. */
declare module '@baton/knowledge/scan.wasm' {
  const module: object
  // biome-ignore lint/style/noDefaultExport: the platform hands it over as the default
  export default module
}
