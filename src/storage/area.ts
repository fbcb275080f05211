/** A place that holds one text for one key and tells honestly whether it does. */
export interface StorageArea {
  read(): string | null
  /** @returns whether the text can be read back */
  write(text: string): boolean
  remove(): void
  /** Whether the browser lets the area be touched at all. */
  isAllowed(): boolean
  /** Whether this is the area an event speaks of. */
  isSame(storage: Storage | null): boolean
}

/** The key of the record, in every area. */
export const recordKey = 'ask-first'

/**
 * A web storage area that may be missing, full or forbidden: its getter is asked only when needed and nothing throws.
 * Only a write that is read back counts (with cookies blocked, Chromium throws from the getter itself).
 */
export function webStorageArea(view: Window, name: 'localStorage' | 'sessionStorage'): StorageArea {
  const attempt = <T>(act: (storage: Storage) => T, otherwise: T): T => {
    try {
      return act(view[name])
    } catch {
      return otherwise
    }
  }
  return {
    read: () => attempt((storage) => storage.getItem(recordKey), null),
    write: (text) =>
      attempt((storage) => {
        storage.setItem(recordKey, text)
        return storage.getItem(recordKey) === text
      }, false),
    remove: () => attempt((storage) => storage.removeItem(recordKey), undefined),
    isAllowed: () => attempt((storage) => storage !== null, false),
    isSame: (storage) => attempt((own) => own === storage, false),
  }
}
