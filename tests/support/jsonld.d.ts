declare module 'jsonld' {
  interface Quad {
    readonly predicate: { readonly value: string }
    readonly object: { readonly value: string }
  }
  interface Options {
    readonly safe: boolean
    documentLoader(url: string): Promise<{ readonly documentUrl: string; readonly document: object }>
  }
  const jsonld: { toRDF(input: object, options: Options): Promise<Quad[]> }
  export default jsonld
}
