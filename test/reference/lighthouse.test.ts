import { expect, it } from 'vitest'
import { chromiumPath } from '../chromium.mjs'
import { audit } from './lighthouse/audit.mjs'
import { addressOf, builtEntries, useWorld } from './world.js'

const world = useWorld()

const looked = [
  'start-introduction--docs',
  'start-what-is-sent-and-when--docs',
  'components-chatplaceholder--docs',
  'components-chatplaceholder--asking',
  'components-chatplaceholder-landing--default',
  'components-consentbanner--default',
  'components-granularsettings--page',
  'components-privacyfacts--full',
  'journeys-first-visit--first-visit',
]

it.each(looked)('Lighthouse finds nothing to mend for accessibility on %s', async (id) => {
  const entry = builtEntries().find((one) => one.id === id)
  expect(entry, 'is in the Storybook').toBeDefined()
  if (!entry) return
  const { score, failed } = await audit(addressOf(world(), entry), chromiumPath())
  expect(failed).toEqual([])
  expect(score).toBe(1)
})
