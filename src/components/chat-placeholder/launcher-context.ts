'use client'
import type { ServiceId } from '../../core/index.js'
import { createPartContext } from '../../ui/part-context.js'

/** What a launcher knows before anything is fetched. */
export interface LauncherContext {
  readonly id: ServiceId
  /** The name under which this placeholder asks. */
  readonly place: string
  /** Whether the chat has taken the place of the launcher. */
  readonly isLive: boolean
}

const [Provider, useLauncher] = /* @__PURE__ */ createPartContext<LauncherContext>('Placeholder.Root')

export { Provider as LauncherProvider, useLauncher }
