import type { Footprint } from '../core/index.js'
import { defineVendor, type VendorDefinition, type VendorFactory } from './define-vendor.js'
import type { ScriptDriving } from './script-driving.js'
import { scriptStart, scriptsOf } from './script-service.js'

/** What is known of a vendor whose chat is driven by data. */
export interface ScriptVendorDefinition<Options, Visitor, Name extends string>
  extends Omit<VendorDefinition<Options, Visitor, Name>, 'load' | 'scripts' | 'leaves' | 'evidence' | 'isolation'>,
    Partial<Pick<VendorDefinition<Options, Visitor, Name>, 'evidence' | 'isolation'>> {
  script(options: Options): ScriptDriving
  /** Nodes and globals it leaves on the page. */
  readonly leaves: Pick<Footprint, 'nodes' | 'globals'>
}

/**
 * Turns what a vendor documents into the factory a site calls: data alone, driven by the same code as `scriptService`.
 *
 * @param vendor `evidence` defaults to `documentation`; `isolation` to a page that our tests pass with a stand-in, and a frame
 * that should do.
 * @typeParam Visitor What the slots of the driving's `identify` name; `never` where it has none.
 */
export const defineScriptVendor = <Options, Visitor, Name extends string>({
  script,
  leaves,
  ...vendor
}: ScriptVendorDefinition<Options, Visitor, Name>): VendorFactory<Options, Visitor, Name> =>
  defineVendor<Options, Visitor, Name>({
    evidence: 'documentation',
    isolation: { page: 'tested', frame: 'expected' },
    ...vendor,
    leaves: () => leaves,
    scripts: (options) => scriptsOf(script(options)),
    load: (options) => scriptStart<Visitor>(script(options)),
  })
