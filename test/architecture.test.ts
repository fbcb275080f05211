import { describe, expect, it } from 'vitest'
import { checkContent } from './architecture/content.js'
import { findCycles } from './architecture/cycles.js'
import { checkLayout } from './architecture/layout.js'
import { checkTraffic } from './architecture/rooms.js'
import { readSource } from './architecture/source.js'

const source = readSource('src')

/** A file of `src` that is one line long. */
const file = (path: string, text = '') => ({ path, text: /\.tsx$|\/use-/.test(path) ? `'use client'\n${text}` : text })

describe('the rooms of src', () => {
  it('hold the files of the kit', () => {
    expect(source.length).toBeGreaterThan(50)
  })

  it('import each other one way only', () => {
    expect(checkTraffic(source)).toEqual([])
  })

  it('have no circle of imports', () => {
    expect(findCycles(source)).toEqual([])
  })

  it('K1: contact no server, and make scripts at one door only', () => {
    expect(checkContent(source)).toEqual([])
  })

  it('keep files short and named for what they hold', () => {
    expect(checkLayout(source)).toEqual([])
  })
})

describe('the check of the traffic', () => {
  it.each([
    ['core/a.ts', "import { b } from '../storage/index.js'", 'core may not import storage'],
    ['core/a.ts', "import type { B } from '../react/index.js'", 'core may not import react'],
    ['core/a.ts', "import { useState } from 'react'", 'core may not import the package react'],
    ['services/a.ts', "import type { FC } from 'react'", 'services may not import the package react'],
    ['storage/a.ts', "import { readFile } from 'node:fs'", 'storage may not import the package node:fs'],
    ['services/a.ts', "import { openChat } from '../vendors/open-chat/index.js'", 'services may not import vendors'],
    ['services/a.ts', "export * from '../storage/index.js'", 'services may not import storage'],
    ['services/a.ts', "const a = import('../storage/index.js')", 'services may not import storage'],
    ['locales/de/first.ts', "import { service } from '../../core/index.js'", 'locales may import types of core alone'],
    ['locales/de/first.ts', "import { type Text } from '../../core/index.js'", 'locales may import types of core alone'],
    ['components/gate/a.tsx', "import { keep } from '../../storage/index.js'", 'components may not import storage'],
    ['components/gate/a.tsx', "import type { Service } from '../../services/index.js'", 'components may not import services'],
    ['components/gate/a.tsx', "import { safeHref } from '../../core/index.js'", 'components may import types of core alone'],
    ['components/gate/a.tsx', "import { Switch } from 'radix-ui'", 'components may not import the package radix-ui'],
    ['components/gate/a.tsx', "import { useChat } from '../../react/use-chat.js'", 'react/use-chat is entered past the index of react'],
    ['react/a.ts', "import de from '../locales/de/index.js'", 'react reaches locales by import() alone'],
    ['react/a.ts', "import type { De } from '../locales/de/more.js'", 'locales/de/more is entered past the index of locales'],
    ['languages/a.ts', "import de from '../locales/de/index.js'", 'languages reaches locales by import() alone'],
    ['react/a.ts', "import { Gate } from '../components/consent-gate/index.js'", 'react may not import components'],
    ['ui/a.tsx', "import { useConsent } from '../react/index.js'", 'ui may not import react'],
    ['react/a.ts', "import { useChat } from './index.js'", 'inside a room import the file, never its index'],
    ['components/gate/a.tsx', "import { Root } from './index.js'", 'inside a component import the file, never its index'],
    ['components/gate/a.tsx', "import { Facts } from '../privacy-facts/index.js'", 'the component gate may not use privacy-facts'],
    [
      'components/consent-banner/a.tsx',
      "import('../granular-settings/index.js')",
      'the component consent-banner may not use granular-settings',
    ],
    [
      'components/consent-provider/a.tsx',
      "import { GranularSettings } from '../granular-settings/index.js'",
      'consent-provider reaches granular-settings by import() alone',
    ],
    [
      'components/chat-placeholder/a.tsx',
      "import { Row } from '../privacy-facts/row.js'",
      'components/privacy-facts/row is entered past the index of privacy-facts',
    ],
    ['components/a.tsx', "import { b } from './b.js'", 'a component has a folder of its own'],
    ['services/sessions.ts', "import { createSession } from './session.js'", 'services/session is reached by import() alone'],
    ['vendors/one/index.ts', "import { start } from './load.js'", 'vendors/one/load is reached by import() alone'],
    ['vendors/one/load.ts', "import { one } from './index.js'", 'code of a vendor may import the types of its data alone'],
    ['vendors/one/index.ts', "import { two } from '../two/index.js'", 'one vendor may not import another (vendors/two/index)'],
    ['sources/one.ts', "import { two } from './two.js'", 'one source may not import another (sources/two)'],
    ['index.ts', "export { createSessions } from './services/index.js'", 'index may import types of services alone'],
    [
      'widgets/a.ts',
      "import { b } from '../core/index.js'",
      'this folder is no room of the house; add it to the table with what it may import',
    ],
  ])('sees in %s: %s', (path, text, fault) => {
    expect(checkTraffic([file(path, text)])).toEqual([`${path}: ${fault}`])
  })

  it.each([
    ['core/a.ts', "import { b } from './b.js'"],
    ['locales/de/first.ts', "import type { FirstMessages } from '../types.js'"],
    [
      'react/a.ts',
      "import type { Locale } from '../locales/types.js'\nimport { service } from '../core/index.js'\nimport { useState } from 'react'",
    ],
    [
      'services/sessions.ts',
      "import type { Session } from './session.js'\nlet a: typeof import('./session.js')\na = await import('./session.js')",
    ],
    ['vendors/one/index.ts', "import type { Facts } from '../../core/index.js'\nconst load = () => import('./load.js')"],
    ['vendors/one/load.ts', "import type { Options } from './index.js'"],
    ['components/consent-banner/a.tsx', "import { Choices } from '../choices/index.js'\nimport { Part } from '../../ui/part.js'"],
    ['components/consent-provider/a.tsx', "const panel = () => import('../chat-placeholder/chat-panel.js')"],
    ['index.ts', "export { ConsentGate } from './components/consent-gate/index.js'"],
  ])('lets %s have: %s', (path, text) => {
    expect(checkTraffic([file(path, text)])).toEqual([])
  })
})

describe('the check for circles', () => {
  it('sees one of three files, through import() and re-exports too', () => {
    const files = [
      file('core/a.ts', "import { b } from './b.js'"),
      file('core/b.ts', "export * from './c.js'"),
      file('core/c.ts', "const a = () => import('./a.js')"),
    ]
    expect(findCycles(files)).toEqual(['core/a → core/b → core/c → core/a'])
  })

  it('lets types run in a circle: they are gone at run time', () => {
    const files = [file('core/a.ts', "import { b } from './b.js'"), file('core/b.ts', "import type { A } from './a.js'")]
    expect(findCycles(files)).toEqual([])
  })
})

describe('the check of the content', () => {
  it.each([
    ["fetch('/x')", 'fetch contacts a server; the kit never does'],
    ['const ask = window.fetch', 'fetch contacts a server; the kit never does'],
    ['const ask = fetch', 'fetch contacts a server; the kit never does'],
    ['const { fetch: ask } = window', 'fetch contacts a server; the kit never does'],
    ["window['fetch']('/x')", 'fetch contacts a server; the kit never does'],
    ['new XMLHttpRequest()', 'XMLHttpRequest contacts a server; the kit never does'],
    ["new view.WebSocket('wss://a.example')", 'WebSocket contacts a server; the kit never does'],
    ["navigator.sendBeacon('/x')", 'sendBeacon contacts a server; the kit never does'],
    ["new EventSource('/x')", 'EventSource contacts a server; the kit never does'],
    ["new Image().src = '/x'", 'Image contacts a server; the kit never does'],
    ["eval('1')", 'eval turns a string into code or markup'],
    ["new Function('return 1')", 'Function turns a string into code or markup'],
    ['node.innerHTML = text', 'innerHTML turns a string into code or markup'],
    ['const a = <p dangerouslySetInnerHTML={{ __html: text }} />', 'dangerouslySetInnerHTML turns a string into code or markup'],
    ['const a = { dangerouslySetInnerHTML: b }', 'dangerouslySetInnerHTML turns a string into code or markup'],
    ["document.write('<p>')", 'document.write turns a string into markup'],
    ["setTimeout('go()', 1)", 'a timer with a string runs it as code'],
    ['import(address)', 'import() of a computed address could fetch anything'],
    ["document.createElement('script')", '<script> is made in services/door.ts alone, or not at all'],
    ["document.createElement('IFRAME')", '<iframe> is made in services/door.ts alone, or not at all'],
    ["const tag = 'iframe'\nview.document.createElement(tag)", '<iframe> is made in services/door.ts alone, or not at all'],
    ["document.createElementNS(svg, 'script')", '<script> is made in services/door.ts alone, or not at all'],
    ['document.createElement(name)', 'createElement with a computed name could make a script; only services/door.ts may'],
    ['const a = <iframe title="a" />', '<iframe> is made in services/door.ts alone, or not at all'],
    ['const a = <link rel="preconnect" href={b} />', '<link> is made in services/door.ts alone, or not at all'],
  ])('sees in a part: %s', (text, fault) => {
    const faults = checkContent([file('components/gate/a.tsx', text)])
    expect(faults.map((one) => one.replace(/^.*?:\d+: /, ''))).toContain(fault)
  })

  it('lets the door make a script, and anyone a plain element', () => {
    const files = [
      file('services/door.ts', "document.createElement('script')"),
      file('vendors/one/load.ts', "const tag = 'chat-widget'\ndocument.createElement(tag)"),
      file('services/types.ts', 'interface Tools { fetch: string }\nconst text = "fetch"'),
    ]
    expect(checkContent(files)).toEqual([])
  })
})

describe('the check of the layout', () => {
  it.each([
    ['core/utils.ts: “utils” names no idea', file('core/utils.ts')],
    ['core/common/a.ts: “common” names no idea', file('core/common/a.ts')],
    ['core/StoreFile.ts: “StoreFile” is not in kebab-case', file('core/StoreFile.ts')],
    ['locales/de/more.ts: 401 lines; a list of words has at most 400', file('locales/de/more.ts', '\n'.repeat(400).concat('end'))],
    ['core/long.ts: 201 lines; a file has one idea and at most 200', file('core/long.ts', '\n'.repeat(200).concat('end'))],
    ["ui/part.tsx: a part or hook file begins with 'use client'", { path: 'ui/part.tsx', text: '' }],
    ["react/use-chat.ts: a part or hook file begins with 'use client'", { path: 'react/use-chat.ts', text: '' }],
    ['core/store.ts: React is absent below the room react', { path: 'core/store.ts', text: "'use client'" }],
  ])('sees %s', (fault, bad) => {
    expect(checkLayout([bad])).toEqual([fault])
  })
})
