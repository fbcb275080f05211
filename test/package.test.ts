import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gzipped } from '../bench/size/gzipped.mjs'
import { bundle, measure, table } from '../bench/size/measure.mjs'
import { readSource } from './architecture/source.js'
import { compile } from './types/program.js'

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>> | null>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly scripts: Readonly<Record<string, string>>
  readonly sideEffects: readonly string[]
}

const windows = process.platform === 'win32'
const run = (command: string, parameters: readonly string[], cwd = '.') =>
  execFileSync(command, parameters, { cwd, encoding: 'utf8', shell: windows, stdio: ['ignore', 'pipe', 'pipe'] })

const runModule = (script: string, cwd: string) => run(process.execPath, ['--input-type=module', '--eval', script], cwd)

/** What the star of an entry stands for: the folders of the vendors and the languages, the files of the sources. */
function named(entry: string): string[] {
  const [, room = ''] = entry.split('/')
  const inFolder = readdirSync(inPackage(`dist/${room}`), { withFileTypes: true })
  return room !== 'sources'
    ? inFolder.filter((one) => one.isDirectory()).map(({ name }) => name)
    : inFolder.flatMap(({ name }) => (name.endsWith('.js') && name !== 'index.js' ? [name.slice(0, -3)] : []))
}

/** Every entry with its targets; a pattern stands for one each, and what is closed for none. */
const entries = () =>
  Object.entries(manifest.exports).flatMap(([name, entry]) => {
    if (entry === null) return []
    const targets = typeof entry === 'string' ? [entry] : Object.values(entry)
    if (!name.includes('*')) return [{ name, targets }]
    return named(name).map((one) => ({ name: name.replace('*', one), targets: targets.map((target) => target.replace('*', one)) }))
  })

/** Code that imports every JavaScript entry of the package. */
function everyEntry(): string {
  const names = entries().flatMap(({ name, targets }) => (targets.some((target) => target.endsWith('.js')) ? [name] : []))
  return names.map((name) => `await import('ask-first${name.slice(1)}')`).join('\n')
}

/** An empty project with the packed package in it, as `npm install` would leave it. */
let project = ''
let tarball = ''
let manifest: Manifest
const inPackage = (path: string) => join(project, 'node_modules/ask-first', path)

beforeAll(() => {
  if (!existsSync('dist/styles.css')) throw new Error('The package is not built: run `npm run build` first.')
  project = mkdtempSync(join(tmpdir(), 'ask-first-package-'))
  run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', project])
  tarball = join(project, readdirSync(project).find((name) => name.endsWith('.tgz')) ?? '')
  mkdirSync(join(project, 'node_modules'), { recursive: true })
  run('tar', ['-xzf', tarball, '-C', join(project, 'node_modules')])
  run(process.execPath, ['-e', "fs.renameSync('node_modules/package', 'node_modules/ask-first')"], project)
  // npm wrote this file; its shape is asserted by what follows
  manifest = JSON.parse(readFileSync(inPackage('package.json'), 'utf8')) as Manifest
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
})
afterAll(() => rmSync(project, { recursive: true, force: true }))

/** Lends the project a package of this repository. */
function lend(...names: readonly string[]): void {
  for (const name of names) {
    const place = join(project, 'node_modules', name)
    mkdirSync(join(place, '..'), { recursive: true })
    if (!existsSync(place)) symlinkSync(resolve('node_modules', name), place, 'junction')
  }
}

describe('the packed package', () => {
  it('holds the built files and nothing else', () => {
    const files = readdirSync(inPackage('.'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(inPackage('.').length).replaceAll('\\', '/').replace(/^\//, ''))
    const expected =
      /^(dist\/[a-zA-Z0-9/-]+\.(js|d\.ts)|dist\/autoconsent\.json|dist\/styles\.css(\.d\.ts)?|dist\/tailwind\.css|dist\/themes\/[a-z-]+\.css|dist\/r\/[a-z-]+\.json|dist\/decision-event\.schema\.json|dist\/frame\.html|dist\/tokens\.json|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/
    expect(files.filter((file) => !expected.test(file))).toEqual([])
    expect(files.filter((file) => /\.(test|stories)\./.test(file))).toEqual([])
    expect(files).toEqual(
      expect.arrayContaining(['dist/index.js', 'dist/index.d.ts', 'dist/styles.css', 'LICENSE', 'README.md', 'CHANGELOG.md']),
    )
  })

  it('has one module for each source file, and none without one', () => {
    const modules = (folder: string, ending: RegExp) =>
      readSource(folder)
        .map(({ path }) => path)
        .filter((path) => !path.endsWith('.d.ts'))
        .map((path) => path.replace(ending, ''))
        .sort()
    expect(modules(inPackage('dist'), /\.js$/)).toEqual(modules('src', /\.tsx?$/))
  })

  it('has files behind every export', () => {
    const targets = entries().flatMap((entry) => entry.targets)
    expect(targets.length).toBeGreaterThan(70)
    expect(targets.filter((target) => !existsSync(inPackage(target)))).toEqual([])
    for (const entry of Object.values(manifest.exports)) {
      if (entry !== null && typeof entry !== 'string') expect(Object.keys(entry)).toEqual(['types', 'default'])
    }
  })

  it('runs nothing when it is installed, and needs radix-ui alone', () => {
    const atInstall = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish', 'preprepare', 'postprepare']
    expect(Object.keys(manifest.scripts).filter((name) => atInstall.includes(name))).toEqual([])
    expect(Object.keys(manifest.dependencies)).toEqual(['radix-ui'])
  })

  it("keeps 'use client' in each part and hook", () => {
    const marked = readSource('src').filter(({ text }) => text.startsWith("'use client'"))
    expect(marked.length).toBeGreaterThan(20)
    const lost = marked.filter(
      ({ path }) => !/^'use client';?\n/.test(readFileSync(inPackage(`dist/${path.replace(/\.tsx?$/, '.js')}`), 'utf8')),
    )
    expect(lost.map(({ path }) => path)).toEqual([])
  })

  it('has finished CSS in the layers that let a site win', () => {
    const css = readFileSync(inPackage('dist/styles.css'), 'utf8')
    expect(css.indexOf('@layer theme,base,components,utilities')).toBeGreaterThanOrEqual(0)
    expect(css).toContain('--af-')
    expect(css).toMatch(/\.af-/)
    expect(css.match(/@apply|@theme|@import|@tailwind |@source|url\(|expression\(/g)).toBeNull()
    // filter lists hide such classes
    expect(css.match(/\.[a-z-]*(cookie|consent|banner)[a-z-]*/gi)).toBeNull()
  })

  it('imports every JavaScript entry in plain Node', () => {
    lend('react', 'react-dom', 'radix-ui')
    expect(runModule(`${everyEntry()}\nconsole.log('all')`, project)).toBe('all\n')
  })

  it('S6: has no word of TCF or the like', () => {
    const code = readSource(inPackage('dist')).map(({ path, text }) => `${path}\n${text}`)
    expect(code.length).toBeGreaterThan(50)
    expect(code.filter((text) => /tcfapi|__gpp|__uspapi|euconsent|vendor-?list|tcstring/i.test(text))).toEqual([])
  })

  it('K2: does nothing when it is imported', () => {
    lend('react', 'react-dom', 'radix-ui')
    const script = `
      for (const name of ['react', 'react/jsx-runtime', 'react-dom', 'radix-ui']) await import(name)
      const touched = []
      const record = (name) => new Proxy(() => {}, {
        get: (_, key) => (touched.push(name + '.' + String(key)), undefined),
        set: (_, key) => touched.push(name + '.' + String(key)),
        apply: () => { touched.push(name + '()') },
      })
      const names = ['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'fetch', 'setTimeout', 'setInterval', 'addEventListener', 'BroadcastChannel']
      for (const name of names) Object.defineProperty(globalThis, name, { value: record(name), writable: true, configurable: true })
      const before = Reflect.ownKeys(globalThis)
      ${everyEntry()}
      const added = Reflect.ownKeys(globalThis).filter((key) => !before.includes(key)).map(String)
      console.log(JSON.stringify([...touched, ...added]))
      process.exit()`
    expect(runModule(script, project)).toBe('[]\n')
  })

  it('has an engine that needs no React', async () => {
    const alone = mkdtempSync(join(tmpdir(), 'ask-first-alone-'))
    await cp(inPackage('.'), join(alone, 'node_modules/ask-first'), { recursive: true })
    const script = `
      import { createConsentStore, defineConsent, service } from 'ask-first/core'
      import de from 'ask-first/locales/de'
      import { openChatStudio } from 'ask-first/vendors/open-chat-studio'
      const found = await import('react').then(() => 'react', () => 'no react')
      const unknown = ['servers', 'recipients', 'transfer', 'access', 'retention', 'deletion', 'privacyMode', 'ai', 'policyUrl', 'vendorClaim', 'storage', 'checkedOn', 'sources']
      const facts = { company: 'Beispiel Video Inc.', country: 'US', role: 'controller', ...Object.fromEntries(unknown.map((fact) => [fact, 'not-stated'])) }
      const store = createConsentStore(defineConsent({
        controller: { name: 'Muster GmbH', contact: '/kontakt', privacyPolicy: '/datenschutz' },
        purposes: { media: {} },
        services: [service({ id: 'video', purpose: 'media', facts, hosts: { frame: ['https://video.example'] }, footprint: {} })],
      }))
      const before = store.get().decisions.video.status
      store.decide({ grant: ['video'], method: 'gate', remember: false })
      console.log(found, de.tag, typeof openChatStudio, before, store.get().decisions.video.status)`
    expect(runModule(script, alone)).toBe('no react de function undecided granted\n')
    rmSync(alone, { recursive: true })
  })

  it('B1: has no part that accepts without rejecting, for those who build a layer from parts', async () => {
    lend('react', 'react-dom', 'radix-ui')
    const script = `
      const names = []
      for (const entry of ['', '/banner', '/settings', '/placeholder', '/gate']) names.push(...Object.keys(await import('ask-first' + entry)))
      console.log(JSON.stringify(names))`
    const names: unknown = JSON.parse(runModule(script, project))
    expect(names).toEqual(expect.arrayContaining(['Choices', 'ConsentBanner']))
    expect(names).not.toEqual(expect.arrayContaining([expect.stringMatching(/accept|agree|allow|reject|refuse/i)]))
  })
})

describe('types of the packed package', () => {
  it('check the ids of an app, and hold without skipLibCheck', async () => {
    lend('react', 'react-dom', 'radix-ui', '@types/react', '@types/react-dom', 'csstype')
    await cp('test/types', join(project, 'types'), { recursive: true, filter: (path) => !/\.ts$|tsconfig/.test(path) })
    const config = join(project, 'types/tsconfig.json')
    const compilerOptions = {
      module: 'NodeNext',
      target: 'ES2022',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      jsx: 'react-jsx',
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      types: [],
    }
    writeFileSync(config, JSON.stringify({ compilerOptions, include: ['*.tsx'] }))
    expect(compile(config)).toEqual([])
  })

  it('are found by every way of resolving modules', () => {
    const output = run('npx', [
      '--no',
      '--',
      'attw',
      tarball,
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      'styles.css',
      'tailwind.css',
      'themes/shadcn.css',
      'themes/shadcn-hsl.css',
      'themes/radix.css',
      'frame.html',
      '--no-color',
      '--no-emoji',
    ])
    expect(output.match(/^(node16 \(from ESM\)|bundler): OK/gm)?.length).toBeGreaterThan(20)
    expect(output).not.toMatch(/^(node16 \(from ESM\)|bundler): (?!OK|\(wildcard\))/m)
  })

  it('and exports are as publint wants them', () => {
    expect(run('npx', ['--no', '--', 'publint', 'run', tarball, '--strict'])).toContain('All good!')
  })
})

/** Code with the signs that a minifier writes as escapes, such as a no-break space. */
const unescaped = (code: string) =>
  code.replace(/\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4}))/g, (_, short: string, long: string) =>
    String.fromCharCode(Number.parseInt(short ?? long, 16)),
  )

describe('what an app of it weighs', () => {
  it('is within its budgets', async () => {
    const sizes = await measure()
    console.info(table(sizes))
    expect(
      sizes.filter(({ bytes, limit }) => bytes > limit).map(({ name, bytes, limit }) => `${name}: ${bytes} of ${limit} bytes`),
    ).toEqual([])
  })

  it('I6: has one language alone when one is used, and English only where it is that', async () => {
    const { languages } = await import('./locales/texts.js')
    const files = await bundle(`export * from 'ask-first'\nexport { default as locale } from 'ask-first/locales/fr'`)
    const code = unescaped(files.map((file) => file.code).join('\n'))
    const has = (text: string) => code.includes(text)
    const spoken = languages.filter(({ first, more }) => has(first.banner.free) || has(more.landing.lead)).map(({ tag }) => tag)
    expect(spoken).toEqual(['fr'])
  })

  it('I6: fetches each language by itself, and none with the code that picks one', async () => {
    const { languages } = await import('./locales/texts.js')
    const [picking, ...files] = await bundle(`export { loadLocale } from 'ask-first/locales'`)
    const rest = files.map(({ code }) => ({ code: unescaped(code) }))
    expect(gzipped(picking?.code ?? '')).toBeLessThan(900)
    for (const { first } of languages) {
      expect(picking?.code).not.toContain(first.banner.free)
      expect(rest.filter(({ code }) => code.includes(first.banner.free.slice(0, 12)) && code.includes(first.gate.failed))).not.toHaveLength(
        0,
      )
    }
    for (const { code } of rest) expect(code.match(/\btag:/g) ?? []).toHaveLength(/banner:\{title:/.test(code) ? 1 : 0)
  })

  it('K2: is nothing when nothing is used', async () => {
    const [file] = await bundle('nothing', { later: 'left out' })
    expect(file?.code.trim()).toBe('')
  })

  it('K2: says nothing to developers in production, and has no code of an adapter before it is wanted', async () => {
    const [first] = await bundle('everything', { later: 'left out' })
    const [all] = await bundle('everything', { later: 'inside' })
    expect(all?.code).not.toContain('console.')
    expect(all?.code).not.toContain('NODE_ENV')
    expect(all?.code).toContain('chatbot-id')
    expect(first?.code).not.toContain('chatbot-id')
  })

  it('K1: holds no address of a server', async () => {
    const addresses = (await bundle('everything')).flatMap(({ code }) => code.match(/\b(?:https?|wss?):\/\/[^\s"'`)]+/g) ?? [])
    // sources that facts cite are links at most, and a name that ends in `.invalid` leads nowhere
    const cited = ['https://docs.openchatstudio.com/', 'https://www.npmjs.com/', 'https://own-site.invalid']
    // names of vocabularies in the receipt's JSON-LD; nothing is fetched from them
    cited.push(
      'https://w3id.org/dpv',
      'http://purl.org/dc/terms/',
      'http://www.w3.org/1999/',
      'http://www.w3.org/2004/',
      'https://schema.org/',
    )
    expect(addresses.filter((address) => !cited.some((one) => address.startsWith(one)))).toEqual([])
  })
})
