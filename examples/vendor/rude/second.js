;(() => {
  const { origin } = new URL(document.currentScript.src)
  setTimeout(() => {
    const third = document.createElement('script')
    third.src = `${origin}/rude/third.js`
    document.head.append(third)
  }, 400)
})()
