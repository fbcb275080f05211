import { mail, phone } from '../layout/footer'
import { Page } from '../layout/page'
import { useView } from '../view'

export function Imprint() {
  const {
    w: { imprint },
  } = useView()
  return (
    <Page title={imprint.title} className="narrow page prose">
      <h1>{imprint.title}</h1>
      <p className="lead">{imprint.note}</p>
      <address>
        {imprint.lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </address>
      <p>{imprint.by}</p>
      <h2>{imprint.contact}</h2>
      <p>
        <a href={`mailto:${mail}`}>{mail}</a>
        <br />
        <a href={phone.href}>{phone.text}</a>
      </p>
      <p>{imprint.register}</p>
    </Page>
  )
}
