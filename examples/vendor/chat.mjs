import { randomUUID } from 'node:crypto'
import { answerFor } from './answers.mjs'

const chatbotId = 'muster-kaffee'
const limits = { conversations: 1000, messages: 200, messageLength: 4000 }
/** How long an answer takes, in milliseconds. */
const thinking = 300

const notFound = { status: 404, body: { error: 'not found' } }

/** The chat API that Open Chat Studio's widget speaks; conversations are kept in memory and the oldest gives way. */
export function createChat() {
  /** @type {Map<string, { messages: object[], tasks: Map<string, { readyAt: number, message: object }> }>} */
  const conversations = new Map()

  const start = ({ chatbot_id: bot }) => {
    if (bot !== chatbotId) return notFound
    if (conversations.size === limits.conversations) conversations.delete(conversations.keys().next().value)
    const id = randomUUID()
    conversations.set(id, { messages: [], tasks: new Map() })
    return { status: 201, body: { session_id: id } }
  }

  const take = (conversation, { message }) => {
    if (typeof message !== 'string' || !message.trim() || message.length > limits.messageLength) {
      return { status: 400, body: { error: 'message is missing or too long' } }
    }
    const now = Date.now()
    const reply = { created_at: new Date(now + thinking).toISOString(), role: 'assistant', content: answerFor(message), attachments: [] }
    conversation.messages.push({ created_at: new Date(now).toISOString(), role: 'user', content: message, attachments: [] }, reply)
    conversation.messages.splice(0, conversation.messages.length - limits.messages)
    const task = randomUUID()
    conversation.tasks.set(task, { readyAt: now + thinking, message: reply })
    if (conversation.tasks.size > limits.messages) conversation.tasks.delete(conversation.tasks.keys().next().value)
    return { status: 202, body: { task_id: task, status: 'processing' } }
  }

  const task = (conversation, id) => {
    const found = conversation.tasks.get(id)
    if (!found) return notFound
    const isReady = Date.now() >= found.readyAt
    return { status: 200, body: isReady ? { status: 'complete', message: found.message } : { status: 'processing', message: null } }
  }

  const news = (conversation, since) => {
    const from = since ? Date.parse(since) : 0
    const messages = conversation.messages.filter(
      ({ role, created_at: at }) => role === 'assistant' && Date.parse(at) > from && Date.parse(at) <= Date.now(),
    )
    return { status: 200, body: { messages, has_more: false, session_status: 'active' } }
  }

  return {
    /**
     * @param {string} method
     * @param {string} pathname Below `/api/chat/`.
     * @param {URLSearchParams} query
     * @param {Record<string, unknown>} body
     * @returns {{ status: number, body: object }}
     */
    answer(method, pathname, query, body) {
      const [first = '', second, third] = pathname.slice('/api/chat/'.length).split('/').filter(Boolean)
      if (method === 'POST' && first === 'start' && !second) return start(body)
      const conversation = conversations.get(first)
      if (!conversation) return notFound
      if (method === 'POST' && second === 'message' && !third) return take(conversation, body)
      if (method === 'GET' && second === 'poll' && !third) return news(conversation, query.get('since'))
      if (method === 'GET' && second && third === 'poll') return task(conversation, second)
      return notFound
    },
  }
}
