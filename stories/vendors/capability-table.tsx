import { isolationOf } from 'ask-first/core'
import { Rows } from '../blocks/rows'
import { StoryLink } from '../blocks/story-link'
import { Wide } from '../platforms/wide'
import { type Capability, capabilities, capabilityNames } from './capabilities'
import { samples, titles, type VendorFolder } from './samples'

// the keys of objects of these types
const folders = Object.keys(samples) as VendorFolder[]
const columns = Object.keys(capabilityNames) as Capability[]

const levelOf = (folder: VendorFolder) => {
  const service = samples[folder]()
  const level = isolationOf(service)
  return `${level}, ${service.isolation?.[level] ?? 'tested'}`
}

/** What each adapter can do, where it runs unless a site chooses, how it ends, what that rests on, and when it was read. */
export function CapabilityTable() {
  return (
    <Wide label="What each adapter can do">
      <Rows
        head={['Vendor', 'opens', ...columns.map((column) => capabilityNames[column]), 'Runs in', 'Ends', 'Evidence', 'Checked']}
        rows={folders.map((folder) => {
          const { teardown, evidence = 'documentation', facts } = samples[folder]()
          return [
            <StoryLink key={folder} to={`story/vendors-cards--${folder}`}>
              {titles[folder]}
            </StoryLink>,
            'yes',
            ...columns.map((column) => (capabilities[folder].includes(column) ? 'yes' : 'no')),
            levelOf(folder),
            teardown,
            evidence,
            facts.checkedOn,
          ]
        })}
      />
    </Wide>
  )
}
