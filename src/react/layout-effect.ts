import { useEffect, useLayoutEffect } from 'react'

/** React warns about layout effects on a server, where they do nothing. */
export const useLayoutEffectInBrowser = typeof window === 'undefined' ? useEffect : useLayoutEffect
