/** Every test and story that names a promise; made by `.storybook/promise-tests.ts`. */
declare module 'virtual:promise-tests' {
  const tests: readonly import('../../.storybook/promise-tests').PromiseTest[]
  export default tests
}
