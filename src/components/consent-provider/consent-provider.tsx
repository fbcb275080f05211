'use client'
import { BaseConsentProvider, type ConsentProviderProps as BaseProps, type Surfaces } from '../../react/index.js'

/** What `ConsentProvider` takes. */
export interface ConsentProviderProps extends BaseProps {
  /**
   * Replaces surfaces that the provider mounts by itself, for example settings built from parts.
   * Give a constant: each is fetched when it is first needed.
   */
  surfaces?: Partial<Surfaces>
}

const ownSurfaces: Surfaces = {
  settings: () => import('../granular-settings/granular-settings.js'),
  panel: () => import('../chat-placeholder/chat-panel.js'),
  notice: () => import('../reload-notice/reload-notice.js'),
}

/** Holds the visitor's decisions for everything below it. One stands at the root of the app. */
export function ConsentProvider({ surfaces, ...rest }: ConsentProviderProps) {
  return <BaseConsentProvider {...rest} surfaces={{ ...ownSurfaces, ...surfaces }} />
}
