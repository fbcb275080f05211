// A chat widget that behaves badly on purpose: it polls, holds a socket, writes again what was deleted,
// brings further scripts, and has no way to be ended.
;(() => {
  const { origin } = new URL(document.currentScript.src)

  setInterval(() => fetch(`${origin}/rude/poll`).catch(() => undefined), 200)

  const connect = () => {
    const socket = new WebSocket(`${origin.replace(/^http/, 'ws')}/rude/socket`)
    socket.onclose = () => setTimeout(connect, 1000)
  }
  connect()

  setInterval(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the older way is the one such widgets use
    document.cookie = 'rude_id=visitor-1; Path=/; Max-Age=31536000'
    try {
      localStorage.setItem('rude-state', String(Date.now()))
    } catch {
      // storage is blocked; the cookie is tried again anyway
    }
  }, 50)

  const second = document.createElement('script')
  second.src = `${origin}/rude/second.js`
  document.head.append(second)

  const box = document.createElement('div')
  box.id = 'rude-chat'
  box.style.cssText =
    'position:fixed;right:20px;bottom:20px;z-index:2147483000;width:280px;padding:14px;border:1px solid #444;border-radius:12px;background:#fff;color:#111;font:16px/1.4 system-ui,sans-serif'
  const label = document.createElement('label')
  label.textContent = 'Rude Chat'
  label.style.cssText = 'display:block;font-weight:600;margin-bottom:8px'
  const input = document.createElement('input')
  input.placeholder = '…'
  input.style.cssText =
    'box-sizing:border-box;width:100%;padding:8px;font:inherit;color:#111;background:#fff;border:1px solid #777;border-radius:8px'
  label.append(input)
  box.append(label)
  document.body.append(box)

  window.RudeChat = {
    open() {
      box.hidden = false
      input.focus()
    },
  }
})()
