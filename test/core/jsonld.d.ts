/** The part of jsonld that the tests use; the package brings no types. */
declare module 'jsonld' {
  const jsonld: {
    expand(
      document: unknown,
      options: { documentLoader(url: string): Promise<never> },
    ): Promise<readonly Readonly<Record<string, unknown>>[]>
  }
  export default jsonld
}
