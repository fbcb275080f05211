import { useEffect, useLayoutEffect } from 'react'

/** A layout effect; on a server, where layout effects do nothing and React 18 warns about them, an ordinary one. */
export const useLayoutEffectInBrowser = typeof window === 'undefined' ? useEffect : useLayoutEffect
