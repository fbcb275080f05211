import { type Consent, type CspNeed, type Hosts, isolationOf, warnOnce } from '../core/index.js'
import {
  allow,
  allowInlineStyle,
  type CspDirectives,
  type CspDraft,
  draftOf,
  hasNonceOrHash,
  hostsOf,
  inForce,
  isNonce,
  letsInInline,
  refuse,
} from './csp-policy.js'
import type { HeadSnippet } from './head-snippet.js'

/** What `cspFor` takes besides the definition. */
export interface CspOptions {
  /**
   * The site's own policy, which is added to. What it leaves open stays open: without `connect-src` and `default-src` it gets no
   * `connect-src`, for that would cut off the site's own servers. @default { 'default-src': ["'self'"] }
   */
  base?: CspDirectives
  /** The nonce of this answer, base64, new for each. Give it to the provider as well. @default none */
  nonce?: string
  /**
   * Whether what a trusted script adds is trusted too; browsers then pass over the hosts of `script-src`. Needs a nonce, a
   * hash, or the head snippet. @default false
   */
  strictDynamic?: boolean
  /**
   * Whether to demand Trusted Types. Policies of your other code have to stand in `base['trusted-types']`, also one named
   * `default`, which you need where a vendor writes markup out of strings. @default false
   */
  trustedTypes?: boolean
  /** The head snippet of your pages, if it stands there without a nonce: its hash is let in. @default none */
  headSnippet?: Pick<HeadSnippet, 'hash'>
  /**
   * Whether services whose data say that they run code out of strings may: `'unsafe-eval'` then holds for every script of
   * the page. @default false, with a warning in development where a service needs it
   */
  unsafeEval?: boolean
}

/** A Content-Security-Policy: the same for the same input, sorted, nothing twice. */
export interface ContentSecurityPolicy {
  readonly directives: CspDirectives
  /** The value of a `Content-Security-Policy` header. */
  readonly header: string
}

const directivesOf = {
  script: 'script-src',
  connect: 'connect-src',
  frame: 'frame-src',
  style: 'style-src',
  img: 'img-src',
  font: 'font-src',
  media: 'media-src',
} as const satisfies Record<keyof Hosts, string>

const sourcesOfNeeds: Readonly<Partial<Record<CspNeed, readonly [directive: string, source: string]>>> = {
  'data-img': ['img-src', 'data:'],
  'blob-img': ['img-src', 'blob:'],
  'data-font': ['font-src', 'data:'],
  'blob-worker': ['worker-src', 'blob:'],
}

/** The one Trusted Types policy of the kit. */
const trustedTypesPolicy = 'ask-first'

/**
 * The Content-Security-Policy under which the kit and every configured service work. All of them, granted or not: a policy
 * cannot grow on a page that is open, and nothing is contacted before a grant anyway.
 *
 * `'unsafe-inline'` appears for styles alone, in `style-src-elem` and `style-src-attr`, and only if a service's data say
 * that it writes styles into the page.
 *
 * @throws AskFirstError `bad-source` in development for what is no source, for example a host with `;`. In production it is left out.
 */
export function cspFor(consent: Consent, options: CspOptions = {}): ContentSecurityPolicy {
  const { base = { 'default-src': ["'self'"] }, trustedTypes = false } = options
  const draft = draftOf(base)
  allowKit(draft, options)
  consent.services.forEach(({ hosts }, index) => {
    for (const [key, directive] of Object.entries(directivesOf)) {
      const entries = hosts[key as keyof Hosts] ?? [] // these are its keys
      allowWithElements(draft, directive, hostsOf(entries, `services[${index}].hosts.${key}`))
    }
  })
  allowNeeds(draft, consent, options)
  if (consent.services.some((service) => isolationOf(service) === 'frame')) allow(draft, 'frame-src', ["'self'"])
  if (trustedTypes) draft.set('require-trusted-types-for', new Set(["'script'"]))
  // a list that does not name it would forbid it
  if (trustedTypes || draft.has('trusted-types')) {
    const names = [...(draft.get('trusted-types') ?? [])].filter((name) => name !== "'none'")
    draft.set('trusted-types', new Set([...names, trustedTypesPolicy]))
  }
  return written(draft)
}

function allowKit(draft: CspDraft, { nonce, headSnippet, strictDynamic }: CspOptions): void {
  allowWithElements(draft, 'script-src', ["'self'"])
  allowWithElements(draft, 'style-src', ["'self'"])
  if (nonce !== undefined && isNonce(nonce)) allowWithElements(draft, 'script-src', [`'nonce-${nonce}'`])
  const scripts = inForce(draft, 'script-src-elem')
  // a hash would take the site's own inline scripts their leave
  if (headSnippet && scripts && !letsInInline(scripts)) allowWithElements(draft, 'script-src', [headSnippet.hash])
  if (!strictDynamic) return
  const trusted = inForce(draft, 'script-src-elem')
  const why = 'it trusts what a nonce or a hash let in, and there is neither, so no script would run. Give a nonce.'
  if (trusted && (hasNonceOrHash(trusted) || refuse("'strict-dynamic'", 'strictDynamic', why)))
    allowWithElements(draft, 'script-src', ["'strict-dynamic'"])
}

function allowNeeds(draft: CspDraft, { services }: Consent, { unsafeEval = false }: CspOptions): void {
  for (const { id, cspNeeds = [] } of services) {
    for (const need of cspNeeds) {
      const [directive, source] = sourcesOfNeeds[need] ?? []
      if (directive && source) allow(draft, directive, [source])
      else if (need === 'inline-style') allowInlineStyle(draft)
      else if (need === 'eval' && unsafeEval) allow(draft, 'script-src', ["'unsafe-eval'"])
      else if (need === 'eval')
        warnOnce(
          'needs-eval',
          `${id} runs code out of strings, which the policy forbids, so it may not work. Allow it with { unsafeEval: true }; then every script of the page may.`,
        )
    }
  }
}

/** Allows sources of scripts or styles also where the site has a directive of its own for elements. */
function allowWithElements(draft: CspDraft, directive: string, sources: readonly string[]): void {
  allow(draft, directive, sources)
  if (draft.has(`${directive}-elem`)) allow(draft, `${directive}-elem`, sources)
}

function written(draft: CspDraft): ContentSecurityPolicy {
  const entries = [...draft].map(([directive, sources]) => [directive, [...sources].sort()] as const)
  entries.sort(([one], [other]) => (one < other ? -1 : 1))
  return {
    directives: Object.fromEntries(entries),
    header: entries.map(([directive, sources]) => [directive, ...sources].join(' ')).join('; '),
  }
}
