import { createServer } from 'node:http'

/**
 * A chat as vendors deliver one: a script that asks its server for the settings, builds its window, and then says that it is
 * ready. It notes the moment it is told to open, on the clock of the page, wherever it runs.
 */
const script = `(async ({ src }) => {
  const { greeting } = await (await fetch(new URL('/settings.json', src))).json()
  const chat = document.createElement('div')
  chat.id = 'muster-chat'
  chat.hidden = true
  chat.style.cssText = 'position: fixed; right: 16px; bottom: 16px; width: 320px; height: 480px; background: white'
  chat.append(greeting, document.createElement('textarea'))
  document.body.append(chat)
  window.MusterChat = {
    open() {
      top.openedAt = top.performance.now()
      chat.hidden = false
    },
  }
  dispatchEvent(new Event('muster-chat-ready'))
})(document.currentScript)`

const answers = {
  '/chat.js': { type: 'text/javascript', body: script },
  '/settings.json': { type: 'application/json', body: '{"greeting":"Hallo!"}' },
}

/**
 * Starts the server of a chat on an origin of its own; nothing of it may be kept by a browser.
 *
 * @returns {Promise<{ origin: string, close(): Promise<void> }>}
 */
export async function startVendor() {
  const server = createServer(({ url = '/' }, response) => {
    const answer = answers[url]
    response.writeHead(answer ? 200 : 404, {
      'content-type': answer?.type ?? 'text/plain',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
    })
    response.end(answer?.body)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      }),
  }
}
