import { ConsentBanner } from 'ask-first'
import * as Banner from 'ask-first/banner'

const placements = ['fixed', 'flow'] as const

export const layouts = (
  <>
    <ConsentBanner />
    <ConsentBanner position="top" confirmation closable firstLayer="inline" order="accept-first" />
    <ConsentBanner layout="card" position="top-end" />
    <ConsentBanner layout="card" placement="flow" />
    <ConsentBanner layout="modal" firstLayer="inline" closable />
    {placements.map((placement) => (
      <ConsentBanner key={placement} placement={placement} />
    ))}
    <Banner.Root layout="card" position="bottom-center" asChild>
      <aside />
    </Banner.Root>
    {/* @ts-expect-error a bar has no corners */}
    <ConsentBanner position="top-end" />
    {/* @ts-expect-error a card has no edge of its own */}
    <ConsentBanner layout="card" position="bottom" />
    {/* @ts-expect-error sides follow the writing direction */}
    <ConsentBanner layout="card" position="bottom-left" />
    {/* @ts-expect-error what stands in the flow has no place at the window */}
    <ConsentBanner placement="flow" position="top" />
    {/* @ts-expect-error a modal has one place */}
    <ConsentBanner layout="modal" position="top" />
    {/* @ts-expect-error nor stands it in the flow */}
    <ConsentBanner layout="modal" placement="flow" />
    {/* @ts-expect-error what is answered holds no page back */}
    <ConsentBanner layout="modal" confirmation />
    {/* @ts-expect-error the same holds for a banner from parts */}
    <Banner.Root layout="modal" position="top" />
    {/* @ts-expect-error what closing does is settled */}
    <Banner.Close onClick={() => undefined} />
    {/* @ts-expect-error and what its label says */}
    <Banner.Close>OK</Banner.Close>
  </>
)
