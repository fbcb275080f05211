// The package has no types of its own.
declare module 'klaro/dist/klaro-no-css' {
  import type { Klaro } from 'ask-first/sources/klaro'

  const klaro: Klaro & { setup(config: object): void }
  export = klaro
}
