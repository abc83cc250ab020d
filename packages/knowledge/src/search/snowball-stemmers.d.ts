declare module 'snowball-stemmers' {
  interface Stemmer {
    stem(word: string): string
  }
  const snowball: { newStemmer(algorithm: string): Stemmer }
  // biome-ignore lint/style/noDefaultExport: the shape of a foreign package
  export default snowball
}
