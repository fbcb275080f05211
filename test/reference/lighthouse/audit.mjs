import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromiumArguments } from '../../chromium.mjs'
import { runOrTell } from '../../looks/apps/install.mjs'

/**
 * What Lighthouse says of a page's accessibility.
 *
 * @param {string} address
 * @param {string | undefined} chromium Path of the browser; Lighthouse looks for one where it is not given.
 * @returns {Promise<{ score: number | null, failed: string[] }>} the score from 0 to 1, and each failed audit with what it is about
 */
export async function audit(address, chromium) {
  const folder = await mkdtemp(path.join(tmpdir(), 'ask-first-lighthouse-'))
  const report = path.join(folder, 'report.json')
  const cli = createRequire(import.meta.url).resolve('lighthouse/cli/index.js')
  try {
    const flags = ['--headless=new', ...chromiumArguments].map((flag) => (flag.includes(' ') ? `'${flag}'` : flag)).join(' ')
    await runOrTell(
      process.execPath,
      [
        cli,
        address,
        '--only-categories=accessibility',
        '--output=json',
        `--output-path=${report}`,
        '--no-enable-error-reporting',
        '--quiet',
        '--preset=desktop',
        `--chrome-flags=${flags}`,
      ],
      { env: { ...process.env, ...(chromium && { CHROME_PATH: chromium }) } },
    )
    const { categories, audits } = JSON.parse(await readFile(report, 'utf8'))
    const failed = Object.values(audits)
      .filter(({ score }) => score === 0)
      .map(({ id, details }) => `${id}: ${(details?.items ?? []).map(({ node }) => node?.snippet).join(' ')}`)
    return { score: categories.accessibility.score, failed }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
