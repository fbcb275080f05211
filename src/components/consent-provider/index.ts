export { ConsentProvider, type ConsentProviderProps } from './consent-provider.js'
