import type { ServiceHandle, Start } from '../../services/index.js'
import type { UserlikeVisitor } from './index.js'

/** What the older script puts on `window.userlike` (API version 0 of `@userlike/messenger-internal`). */
interface Userlike {
  userlikeStartChat(): void
  userlikeQuitChat(): void
  userlikeShowButton(): void
  userlikeHideButton(): void
}

/** Starts the older script; ready when its function that starts a chat is there. */
export function start(src: string): Start<UserlikeVisitor> {
  return async (context): Promise<ServiceHandle<UserlikeVisitor>> => {
    await context.script(src)
    const userlike = await context.until(() => {
      const api: Userlike | undefined = Reflect.get(context.window, 'userlike')
      return typeof api?.userlikeStartChat === 'function' && api
    })
    return {
      open: () => userlike.userlikeStartChat(),
      setLauncher: (isShown) => (isShown ? userlike.userlikeShowButton() : userlike.userlikeHideButton()),
      stop() {
        userlike.userlikeQuitChat()
        userlike.userlikeHideButton()
      },
    }
  }
}
