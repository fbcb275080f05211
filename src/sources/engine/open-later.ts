import type { ConsentSource } from '../../core/index.js'

/** Opens a platform's settings in a task of its own: by then what closed of ours has given the focus back. @returns whether they opened */
export async function openLater(source: ConsentSource, service: string | undefined): Promise<boolean> {
  await new Promise<void>((resolve) => setTimeout(resolve))
  return (await source.open?.('settings', service)) ?? false
}
