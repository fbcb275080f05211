/** Whether the page has a global of this name; an element's `id`, which also shows on `window`, does not count. */
export const hasGlobal = (view: Window, name: string): boolean => Object.hasOwn(view, name) && Reflect.get(view, name) !== undefined

/** Gives a global back its former self, or takes it away where there was none. */
export function giveBack(view: Window, name: string, former?: PropertyDescriptor): void {
  const isBack = former ? Reflect.defineProperty(view, name, former) : Reflect.deleteProperty(view, name)
  // what a script declared with `var` can be neither deleted nor defined anew
  if (!isBack) Reflect.set(view, name, former?.value)
}
