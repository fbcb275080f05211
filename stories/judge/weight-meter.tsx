import { useCallback, useEffect, useState } from 'react'
import { Wide } from '../blocks/wide'
import { reportOn, type WeightReport } from './weight-rows'
import './judge.css'

const words = {
  equal: 'Equal: neither choice weighs more',
  nudging: 'Nudging: one choice weighs more',
  'nothing-asks': 'Nothing asks here: there are no two choices to compare',
} as const

/** The equal-weight meter: measures the choices of this page, at once and whenever it is asked to. */
export function WeightMeter({ look = '' }: { look?: string }) {
  const [report, setReport] = useState<WeightReport>({ verdict: 'nothing-asks', rows: [] })
  const measure = useCallback(() => setReport(reportOn(document)), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another look is another measurement
  useEffect(() => {
    let isWanted = true
    const later = async () => {
      await new Promise(requestAnimationFrame)
      // what fades is neither the one nor the other
      await Promise.allSettled(document.getAnimations().map((animation) => animation.finished))
      if (isWanted) measure()
    }
    void later()
    // parts arrive when they are fetched, and change when the window does
    const arrivals = new MutationObserver(() => void later())
    arrivals.observe(document.documentElement, { attributeFilter: ['data-theme', 'style', 'dir', 'data-contrast'] })
    for (const page of document.querySelectorAll('[data-judged]')) arrivals.observe(page, { childList: true, subtree: true })
    window.addEventListener('resize', measure)
    // what is scrolled away is not seen
    window.addEventListener('scroll', measure, { passive: true })
    return () => {
      isWanted = false
      arrivals.disconnect()
      window.removeEventListener('resize', measure)
      window.removeEventListener('scroll', measure)
    }
  }, [look, measure])
  return (
    <section className="judge" aria-label="Equal-weight meter">
      <p className="judge-verdict" data-verdict={report.verdict} role="status">
        {words[report.verdict]}
      </p>
      {report.rows.length > 0 && <WeightTable report={report} />}
      <button type="button" className="judge-button" onClick={measure}>
        Measure again
      </button>
    </section>
  )
}

function WeightTable({ report }: { report: WeightReport }) {
  return (
    <Wide label="Figures">
      <table className="judge-table">
        <thead>
          <tr>
            <th scope="col">Measured</th>
            <th scope="col">Accept</th>
            <th scope="col">Reject</th>
            <th scope="col">Result</th>
          </tr>
        </thead>
        <tbody>
          {report.rows.map(({ property, accept, reject, limit }) => (
            <tr key={property} data-finding={limit ? '' : undefined}>
              <th scope="row">{property}</th>
              <td>{accept}</td>
              <td>{reject}</td>
              <td>{limit ? `differs; allowed: ${limit}` : 'equal'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}
