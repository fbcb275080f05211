import { createRoot } from 'react-dom/client'
import { Intercom, LiveChatLoaderProvider } from 'react-live-chat-loader'
import { Site } from '../../returning/page/site.jsx'

createRoot(document.getElementById('root')).render(
  <LiveChatLoaderProvider provider="intercom" providerKey="example">
    <Site>
      <Intercom />
    </Site>
  </LiveChatLoaderProvider>,
)
