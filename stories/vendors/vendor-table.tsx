import { rowsOf } from '../../test/vendors/rows'
import { samples } from '../../test/vendors/samples'
import { Rows } from '../blocks/rows'

const rows = rowsOf(samples)

/** How each vendor is taken away, and what that rests on; read from the data of the adapters. */
export function VendorTable() {
  return (
    <Rows
      label="How each vendor is taken away"
      head={['Vendor', 'Import', 'Evidence', 'Taken away, in the page', 'Levels']}
      rows={rows.map(({ title, path, evidence, teardown, levels }) => [title, <code key={title}>{path}</code>, evidence, teardown, levels])}
    />
  )
}

/** Who each vendor is and what it stores; read from the data of the adapters. */
export function VendorFacts() {
  return (
    <Rows
      label="What each vendor says"
      head={['Vendor', 'Provider', 'Servers', 'Stores on the device', 'Own privacy switch', 'Checked']}
      rows={rows.map(({ title, provider, servers, stores, privacyMode, checkedOn }) => [
        title,
        provider,
        servers,
        typeof stores === 'string' ? (
          stores
        ) : (
          <ul key={title}>
            {stores.map(({ kind, names, lifetime, purpose }) => (
              <li key={names.join()}>
                {kind} <code>{names.join(', ')}</code> ({lifetime}): {purpose}
              </li>
            ))}
          </ul>
        ),
        privacyMode,
        checkedOn,
      ])}
    />
  )
}
