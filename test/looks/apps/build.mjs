import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const apps = fileURLToPath(new URL('.', import.meta.url))

/** Each look with the style sheets of the kit that it uses. */
export const looks = {
  plain: ['ask-first/styles.css'],
  'tailwind-4': ['ask-first/styles.css'],
  'tailwind-3': ['ask-first/styles.css'],
  shadcn: ['ask-first/styles.css', 'ask-first/themes/shadcn.css'],
  radix: ['ask-first/styles.css', 'ask-first/themes/radix.css'],
}

/** In which order a site imports its own style sheet and the kit's; the kit's theme comes last, then first. */
export const orders = {
  'kit-first': (own, kit) => [...kit, own],
  'app-first': (own, kit) => [own, ...kit.toReversed()],
  'without-kit': (own) => [own],
}

export const made = join(apps, 'made')
export const builtApps = join(made, 'dist')

/** Tailwind 3 as PostCSS runs it; it looks through the shared page for its classes. */
function tailwind3() {
  const plugin = createRequire(import.meta.url)('tailwindcss-3')
  return plugin({ content: [join(apps, 'page/*.tsx'), join(apps, 'tailwind-3/*.tsx')] })
}

const isTailwind4 = (look) => look === 'tailwind-4' || look === 'shadcn'

/** Builds one look with its style sheets in one order, to `<look>/<order>/index.html` in `builtApps`. */
async function buildLook(look, order) {
  const root = join(made, 'src', look, order)
  const own = join(apps, look, 'app.css')
  await mkdir(root, { recursive: true })
  await writeFile(join(root, 'entry.ts'), sourceOf([...orders[order](own, looks[look]), join(apps, look, 'main.tsx')]))
  await writeFile(join(root, 'index.html'), html('./entry.ts'))
  await build({
    root,
    base: './',
    mode: 'production',
    configFile: false,
    logLevel: 'warn',
    plugins: [react(), ...(isTailwind4(look) ? [tailwindcss()] : [])],
    css: { postcss: { plugins: look === 'tailwind-3' ? [tailwind3()] : [] } },
    resolve: { alias: { '@': join(apps, 'shadcn') } },
    build: { outDir: join(builtApps, look, order), emptyOutDir: true, rolldownOptions: { checks: { pluginTimings: false } } },
  })
}

const sourceOf = (imports) => imports.map((file) => `import ${JSON.stringify(file)}\n`).join('')

/** A page that is nothing but a script. */
export const html = (script) => `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Beispiel</title>
  </head>
  <body>
    <div id="app"></div>
    <script type="module" src="${script}"></script>
  </body>
</html>
`

/** Builds every look in every order. The packed package must be in `node_modules`. */
export const buildLooks = () =>
  inProduction(async () => {
    for (const look of Object.keys(looks)) for (const order of Object.keys(orders)) await buildLook(look, order)
  })

/** Does something with `NODE_ENV` as a site is built; a test runner has set it to `test`, which outweighs the mode of Vite. */
export async function inProduction(act) {
  const former = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    await act()
  } finally {
    if (former === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = former
  }
}
