// The scripted provider of the stories: a small chat that keeps a key and a cookie, as a real one would.
// How it behaves is told by the data-network attribute of its own script element.
{
  const { network } = document.currentScript.dataset
  const session = 'muster-chat-session'

  const draw = () => {
    const widget = document.createElement('section')
    widget.id = 'muster-chat'
    widget.setAttribute('aria-label', 'Chat')
    widget.style.cssText =
      'position:fixed;inset-block-end:20px;inset-inline-end:20px;inline-size:min(320px,calc(100vw - 40px));' +
      'background:Canvas;color:CanvasText;border:1px solid;border-radius:12px;padding:16px;font:inherit;z-index:2147483647'
    const log = document.createElement('p')
    log.textContent = 'Chat'
    const form = document.createElement('form')
    const input = document.createElement('input')
    input.setAttribute('aria-label', 'Message')
    input.style.cssText = 'inline-size:100%;box-sizing:border-box;min-block-size:44px;font:inherit'
    form.append(input)
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      log.textContent = `“${input.value}”: thank you, we are reading.`
      input.value = ''
    })
    widget.append(log, form)
    document.body.append(widget)
    return widget
  }

  const remember = () => {
    localStorage.setItem(session, new Date().toISOString())
    document.cookie = 'muster-chat-id=1; path=/; max-age=7776000; samesite=lax'
  }

  const start = () => {
    remember()
    let widget
    window.MusterChat = {
      isReady: true,
      open: () => { widget ??= draw() },
      stop: () => widget?.remove(),
    }
    if (network === 'rude') setInterval(remember, 50)
  }

  if (network === 'slow') setTimeout(start, 7000)
  else if (network !== 'silent') start()
}
