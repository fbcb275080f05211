import { contrastOf } from 'ask-first/testing'
import { useEffect, useState } from 'react'
import { type ColourPair, colourPairs } from '../blocks/colour-pairs'
import { Wide } from '../blocks/wide'
import './judge.css'

interface MeasuredPair {
  readonly colour: string
  readonly ground: string
  readonly least: ColourPair['least']
  readonly contrast: number | undefined
}

/** The pairs as the tokens of this page make them now, whatever the toolbar or a theme has set. */
function measured(): readonly MeasuredPair[] {
  const style = getComputedStyle(document.documentElement)
  const value = (name: string) => style.getPropertyValue(`--af-${name}`).trim()
  return colourPairs.flatMap(({ colour, on, least }) =>
    on.map((ground) => ({ colour, ground, least, contrast: contrastOf(value(colour), value(ground)) })),
  )
}

const isEnough = ({ contrast, least }: MeasuredPair) => contrast !== undefined && contrast >= least

/** Every colour on everything it stands on, measured live, with the least it must reach. */
export function PairTable({ look = '' }: { look?: string }) {
  const [pairs, setPairs] = useState<readonly MeasuredPair[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another look is another measurement
  useEffect(() => {
    const measure = () => setPairs(measured())
    const frame = requestAnimationFrame(measure)
    const changes = new MutationObserver(measure)
    changes.observe(document.documentElement, { attributeFilter: ['data-theme', 'style', 'data-contrast'] })
    return () => {
      cancelAnimationFrame(frame)
      changes.disconnect()
    }
  }, [look])
  const faint = pairs.filter((pair) => !isEnough(pair))
  return (
    <section className="judge" aria-label="Contrasts">
      <p className="judge-verdict" data-verdict={faint.length === 0 ? 'equal' : 'nudging'} role="status">
        {pairs.length > 0 &&
          (faint.length === 0 ? `All ${pairs.length} contrasts are enough` : `${faint.length} of ${pairs.length} contrasts are too little`)}
      </p>
      <Wide label="Contrast of every pair">
        <table className="judge-table">
          <thead>
            <tr>
              <th scope="col">Colour</th>
              <th scope="col">On</th>
              <th scope="col">Contrast</th>
              <th scope="col">Result</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map((pair) => (
              <tr key={`${pair.colour} ${pair.ground}`} data-finding={isEnough(pair) ? undefined : ''}>
                <th scope="row">
                  <Swatch token={pair.colour} />
                  {pair.colour}
                </th>
                <td>
                  <Swatch token={pair.ground} />
                  {pair.ground}
                </td>
                <td>{pair.contrast === undefined ? 'unknown' : `${pair.contrast.toFixed(1)} : 1`}</td>
                <td>{isEnough(pair) ? `enough (${pair.least})` : `too little; least ${pair.least}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </section>
  )
}

const Swatch = ({ token }: { token: string }) => <span className="swatch" style={{ backgroundColor: `var(--af-${token})` }} />
