/** @jsxRuntime classic */
// the frame around the stories has a React of its own, whose elements are not those of the one that is installed
import * as React from 'react'
import { addons, types, useChannel } from 'storybook/manager-api'
import type { WeightReport } from '../stories/judge/weight-rows'
import { judgeEvents } from './judge-events'

const words = {
  equal: 'Equal: neither choice weighs more.',
  nudging: 'Nudging: one choice weighs more.',
  'nothing-asks': 'This story has no two choices to compare.',
} as const

const cell = { padding: '4px 16px 4px 0', textAlign: 'start', verticalAlign: 'top' } as const

/** The equal-weight meter of the story that is shown. */
function WeightPanel() {
  const [report, setReport] = React.useState<WeightReport>()
  const emit = useChannel({ [judgeEvents.report]: setReport })
  return (
    <div style={{ padding: 16, fontSize: 13, lineHeight: 1.5 }}>
      <p role="status" style={{ margin: '0 0 8px', fontWeight: 600 }}>
        {report ? words[report.verdict] : 'Nothing is measured yet.'}
      </p>
      <button type="button" style={{ padding: '6px 12px' }} onClick={() => emit(judgeEvents.ask)}>
        Measure again
      </button>
      {report && report.rows.length > 0 && (
        <table style={{ marginBlockStart: 12, borderCollapse: 'collapse' }}>
          <thead>
            <tr>
              {['Measured', 'Accept', 'Reject', 'Result'].map((name) => (
                <th key={name} scope="col" style={cell}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.rows.map(({ property, accept, reject, limit }) => (
              <tr key={property} style={{ fontWeight: limit ? 600 : 400 }}>
                <td style={cell}>{property}</td>
                <td style={cell}>{accept}</td>
                <td style={cell}>{reject}</td>
                <td style={cell}>{limit ? `differs; allowed: ${limit}` : 'equal'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

/** Adds the panel to the Storybook. */
export function addWeightPanel(): void {
  addons.register('ask-first/judge', () => {
    addons.add('ask-first/judge/panel', {
      type: types.PANEL,
      title: 'Equal weight',
      // mounted while another panel is shown too, so that it has the last report when it is opened
      render: ({ active }) => (
        <div hidden={!active}>
          <WeightPanel />
        </div>
      ),
    })
  })
}
