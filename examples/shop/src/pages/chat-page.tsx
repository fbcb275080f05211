import { ChatPlaceholder } from 'ask-first'
import { alternatives } from '../alternatives'
import { chat } from '../consent'
import { Page } from '../layout/page'
import { useView } from '../view'

export function ChatPage() {
  const { w } = useView()
  return (
    <Page title={w.chat.title}>
      <h1>{w.chat.title}</h1>
      <p className="lead">{w.chat.lead}</p>
      <ChatPlaceholder variant="landing" service={chat} alternatives={alternatives} />
    </Page>
  )
}
