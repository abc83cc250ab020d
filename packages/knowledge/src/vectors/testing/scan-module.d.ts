declare module '*/scan.wasm' {
  const module: object
  // biome-ignore lint/style/noDefaultExport: the platform hands it over as the default
  export default module
}
