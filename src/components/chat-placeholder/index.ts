export { Alternatives } from './alternatives.js'
export { ChatCard as Card } from './chat-card.js'
export { ChatLanding as Landing } from './chat-landing.js'
export { ChatPlaceholder, type ChatPlaceholderProps } from './chat-placeholder.js'
export type { Alternative } from './contacts.js'
export { Disclaimer, Explanation, Facts, Hours, PromiseOfSite as Promise, Steps, Switch, Title } from './parts.js'
export { PlaceholderLauncher as Launcher, type PlaceholderLauncherProps as LauncherProps } from './placeholder-launcher.js'
export { PlaceholderRoot as Root, type PlaceholderRootProps as RootProps } from './placeholder-root.js'
export {
  CardRoot,
  LandingRoot,
  type SectionRootProps as CardRootProps,
  type SectionRootProps as LandingRootProps,
} from './section-root.js'
export type { SiteWords } from './site-words.js'
