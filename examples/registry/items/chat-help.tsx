'use client'

import { ChatPlaceholder, type ChatPlaceholderProps } from 'ask-first'

/** The place of the chat on a help page; nothing of it loads before a yes. */
export function ChatHelp({ service, email }: Pick<ChatPlaceholderProps, 'service'> & { email: string }) {
  return (
    <div className="mx-auto grid w-full max-w-5xl gap-6 p-4">
      <h1 className="text-3xl font-semibold tracking-tight">Help</h1>
      <ChatPlaceholder variant="landing" service={service} alternatives={[{ kind: 'email', href: `mailto:${email}` }]} />
    </div>
  )
}
