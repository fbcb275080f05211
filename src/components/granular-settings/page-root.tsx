'use client'
import { forwardRef, useRef } from 'react'
import { useMessages, useSettingsPage } from '../../react/index.js'
import { mergeRefs } from '../../ui/merge-refs.js'
import { Part, type PartProps } from '../../ui/part.js'
import { type SettingsCommit, SettingsProvider } from './context.js'
import { useSettingsValue } from './use-settings-value.js'

interface PageRootProps extends Omit<PartProps, 'element'> {
  commit: SettingsCommit
}

/** The settings as a section of the page. Controls that open the settings bring the visitor to its heading. */
export const PageRoot = /* @__PURE__ */ forwardRef<HTMLElement, PageRootProps>(function PageRoot({ commit, children, ...rest }, ref) {
  const own = useRef<HTMLElement | null>(null)
  const { language } = useMessages()
  const value = useSettingsValue({ variant: 'page', commit })
  const titleId = value?.titleId
  useSettingsPage(
    titleId === undefined
      ? undefined
      : () => {
          own.current?.scrollIntoView({ block: 'start' })
          document.getElementById(titleId)?.focus({ preventScroll: true })
        },
  )
  if (!value) return null
  return (
    <SettingsProvider value={value}>
      <Part
        tag="section"
        base="af-settings af-card"
        aria-labelledby={titleId}
        data-ask-first="settings"
        data-variant="page"
        data-commit={commit}
        {...language}
        {...rest}
        ref={mergeRefs(own, ref)}
      >
        {children}
      </Part>
    </SettingsProvider>
  )
})
