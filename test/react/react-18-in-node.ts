import Module from 'node:module'

/*
 * An alias reaches what Vite transforms. React's own files are CommonJS, which Node.js loads by itself: their
 * `require('react')` is led here.
 */
const loader = Module as unknown as { _resolveFilename(request: string, ...rest: unknown[]): string } // known to every tool that does this, but not typed
const resolve = loader._resolveFilename
loader._resolveFilename = (request, ...rest) => resolve(request.replace(/^react(-dom)?(?=$|\/)/, 'react$1-18'), ...rest)
