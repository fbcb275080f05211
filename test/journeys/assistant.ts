import { readFileSync } from 'node:fs'
import type { AutoConsentCMPRule, Config, ContentScriptMessage } from '@duckduckgo/autoconsent'
import type { BrowserContext, Frame, Page } from 'playwright'

const engine = readFileSync('node_modules/@duckduckgo/autoconsent/dist/autoconsent.playwright.js', 'utf8')

/** The rule that the package publishes. */
// its shape is what the engine finds in it: a step it does not know fails there
export const rule = JSON.parse(readFileSync('src/autoconsent.json', 'utf8')) as AutoConsentCMPRule

/** What the user of the program has chosen. */
export interface Wish {
  readonly action: 'optOut' | 'optIn'
  /** Rules for known consent tools. @default none */
  readonly rules?: readonly AutoConsentCMPRule[]
  /** How far it may guess in unknown ones. @default 'reject' */
  readonly guess?: Config['heuristicMode']
  /** How often it looks again where it found nothing. @default 20 */
  readonly retries?: number
}

/** The engine of autoconsent at a visitor's side, as a browser runs it. */
export interface Assistant {
  /** Everything its engines told, in order. */
  readonly told: readonly ContentScriptMessage[]
  /** Puts an engine into every page from its start. */
  everywhere(): Promise<void>
  /** Puts an engine into a page as it stands, and waits until it has looked, and acted if it found something. */
  lookAt(page: Page): Promise<void>
}

/** What an engine calls its state when it has nothing more to do. */
const ends = ['nothingDetected', 'done', 'optOutFailed', 'optInFailed']

/** Gives a visitor the program. It answers the engine as its extension does, and has it test itself after a refusal. */
export async function assist(context: BrowserContext, { action, rules = [], guess = 'reject', retries = 20 }: Wish): Promise<Assistant> {
  const told: ContentScriptMessage[] = []
  const waiting = new Set<() => void>()
  const config = {
    autoAction: action,
    heuristicMode: guess,
    enableCosmeticRules: false,
    detectRetries: retries,
    // a busy machine takes longer to look through the page, and finds the same
    heuristicPopupSearchTimeout: 10_000,
    // it runs beside the page's own scripts and looks for itself what is defined there
    isMainWorld: true,
  } satisfies Partial<Config>
  // a frame that is left meanwhile needs no answer
  const answer = (frame: Frame, message: object) =>
    frame.evaluate(`autoconsentReceiveMessage(${JSON.stringify(message)})`).catch(() => undefined)
  await context.exposeBinding('autoconsentSendMessage', async ({ frame }, message: ContentScriptMessage) => {
    told.push(message)
    for (const look of waiting) look()
    if (message.type === 'init') await answer(frame, { type: 'initResp', config, rules: { autoconsent: rules } })
    if (message.type === 'optOutResult' && message.scheduleSelfTest) await answer(frame, { type: 'selfTest' })
  })
  return {
    told,
    async everywhere() {
      await context.addInitScript(engine)
    },
    async lookAt(page) {
      const from = told.length
      const isOver = () => told.slice(from).some((one) => one.type === 'report' && ends.includes(one.state.lifecycle))
      await page.evaluate(engine)
      await new Promise<void>((resolve) => {
        const look = () => {
          if (!isOver()) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
      })
    },
  }
}

/** The results it told, without what changes from run to run. */
export const resultsOf = ({ told }: Assistant) =>
  told.flatMap((one) =>
    one.type === 'optOutResult' || one.type === 'optInResult' || one.type === 'selfTestResult'
      ? [{ type: one.type, cmp: one.cmp, result: one.result }]
      : [],
  )
