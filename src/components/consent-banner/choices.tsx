'use client'
import { useSurfaceActions } from '../../react/index.js'
import { ChoicePair, type ChoicesProps } from '../choices/index.js'
import { useBanner } from './context.js'

/** Reject all and accept all, always both, always alike. Accepting grants what the banner lists. */
export function Choices(props: ChoicesProps) {
  const { listed, titleId, onAnswered } = useBanner()
  const { rejectUndecided } = useSurfaceActions()
  return <ChoicePair {...props} layer="banner" listed={listed} about={titleId} rejectAll={rejectUndecided} onAnswered={onAnswered} />
}
