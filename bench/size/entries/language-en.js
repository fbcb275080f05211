export { default } from 'ask-first/locales/en'
