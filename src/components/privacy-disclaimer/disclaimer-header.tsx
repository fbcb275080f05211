'use client'
import { forwardRef } from 'react'
import { Button } from '../../ui/button.js'
import { closeIcon, Icon } from '../../ui/icons.js'
import { Part, type PartProps } from '../../ui/part.js'
import { useDisclaimer } from './disclaimer-context.js'
import { DisclaimerTitle } from './disclaimer-title.js'

/** The heading, and in a dialog the button that closes it. */
export const DisclaimerHeader = /* @__PURE__ */ forwardRef<HTMLElement, Omit<PartProps, 'children'>>(function DisclaimerHeader(props, ref) {
  const { more, variant, close } = useDisclaimer('Disclaimer.Header')
  const isDialog = variant === 'dialog'
  return (
    <Part base={isDialog ? 'af-dialog-header' : 'af-disclaimer-header'} {...props} ref={ref}>
      <DisclaimerTitle />
      {isDialog && (
        <Button base="af-close" onClick={close}>
          {more.close}
          <Icon path={closeIcon} />
        </Button>
      )}
    </Part>
  )
})
