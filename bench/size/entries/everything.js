// every component with what it fetches later, the session engine, one language and one adapter
export * from 'ask-first'
export { defineConsent, service } from 'ask-first/core'
export { default as de } from 'ask-first/locales/de'
export { openChatStudio } from 'ask-first/vendors/open-chat-studio'
