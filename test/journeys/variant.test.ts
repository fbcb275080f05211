import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { controls, useWorld } from './world.js'

const world = useWorld()
const { react = '19', compiler = false, development = false } = inject('variant').shop

describe('the shop of these journeys', () => {
  it('runs on the React it was built for, and on no other', async () => {
    const context = await world().browser.newContext()
    // what every React on a page reports to, in production too
    await context.addInitScript(() => {
      const reacts: string[] = []
      const hook = {
        supportsFiber: true,
        reacts,
        inject: ({ version, bundleType }: { version: string; bundleType: number }) => reacts.push(`${version} ${bundleType}`),
        onCommitFiberRoot: () => undefined,
        onCommitFiberUnmount: () => undefined,
      }
      Reflect.set(window, '__REACT_DEVTOOLS_GLOBAL_HOOK__', hook)
    })
    const page = await context.newPage()
    await page.goto(world().shop)
    await controls(page).launcher.waitFor()
    const reacts: string[] = await page.evaluate(() => Reflect.get(window, '__REACT_DEVTOOLS_GLOBAL_HOOK__').reacts)
    expect(reacts).toEqual([expect.stringMatching(`^${react === '18' ? '18\\.3\\.' : '19\\.'}.* ${development ? 1 : 0}$`)])
    await context.close()
  })

  it('is compiled by React Compiler where it says so, the code of the kit too', async () => {
    const folder = path.join(world().root, 'assets')
    const names = await readdir(folder)
    // each of these files holds code of one side alone: the shop's film, and the kit's settings and session
    for (const name of ['film', 'granular-settings', 'chat-session']) {
      const file = names.find((one) => one.startsWith(`${name}-`) && one.endsWith('.js'))
      const code = await readFile(path.join(folder, file ?? name), 'utf8')
      // a compiled component opens with its cache: `const $ = (0, runtime.c)(7)`
      expect({ name, isCompiled: /\.c\)\(\d+\)/.test(code) }).toEqual({ name, isCompiled: compiler })
    }
  })
})
