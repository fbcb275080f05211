import { useChat } from 'ask-first'
import { ChatIcon, MailIcon, PhoneIcon } from '../art/icons'
import { chat } from '../consent'
import { mail, phone } from '../layout/footer'
import { Page } from '../layout/page'
import { ShopLink, useView } from '../view'

export function ServicePage() {
  const { w } = useView()
  const { open } = useChat(chat)
  return (
    <Page title={w.service.title}>
      <h1>{w.service.title}</h1>
      <p className="lead">{w.service.lead}</p>
      <ul className="ways">
        <li>
          <MailIcon />
          <h2>{w.service.mail}</h2>
          <p>{w.service.mailText}</p>
          <a href={`mailto:${mail}`}>{mail}</a>
        </li>
        <li>
          <PhoneIcon />
          <h2>{w.service.phone}</h2>
          <p>{w.service.phoneText}</p>
          <a href={phone.href}>{phone.text}</a>
        </li>
        <li>
          <ChatIcon />
          <h2>{w.service.chat}</h2>
          <p>{w.service.chatText}</p>
          <div className="row">
            <button type="button" className="button button-plain" onClick={open}>
              {w.service.openChat}
            </button>
            <ShopLink to="/chat">{w.service.aboutChat}</ShopLink>
          </div>
        </li>
      </ul>
      <h2>{w.service.questionsTitle}</h2>
      <div className="questions">
        {w.service.questions.map(({ q, a }) => (
          <details key={q}>
            <summary>{q}</summary>
            <p>{a}</p>
          </details>
        ))}
      </div>
    </Page>
  )
}
