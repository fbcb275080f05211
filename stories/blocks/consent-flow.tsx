const steps = [
  { title: 'The visitor acts', text: 'A choice, a switch, a button named for it. Nothing else counts.' },
  { title: 'The decision', text: 'Pure rules turn the act into a new state: per service undecided, granted or denied.' },
  { title: 'The page', text: 'Only what depends on this service renders again.' },
  { title: 'The device', text: 'The record is written to a cookie, else to local storage, and read back; other tabs hear it.' },
  { title: 'The service', text: 'Granted: it may start when it is wanted. No longer granted: stopped, cleaned up, checked.' },
] as const

/** How a decision travels, one way, from the visitor to the service. */
export function ConsentFlow() {
  return (
    <ol className="flow">
      {steps.map(({ title, text }) => (
        <li key={title}>
          <strong>{title}</strong>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  )
}
