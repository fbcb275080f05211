;(() => {
  const { origin } = new URL(document.currentScript.src)
  window.rudeThird = true
  setInterval(() => fetch(`${origin}/rude/poll?from=third`).catch(() => undefined), 1000)
})()
