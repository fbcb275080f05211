'use client'
import { forwardRef } from 'react'
import { Button } from '../../ui/button.js'
import { DialogTitle } from '../../ui/dialog.js'
import { closeIcon, Icon } from '../../ui/icons.js'
import { Part, type PartProps } from '../../ui/part.js'
import { useSettings } from './context.js'

/** The heading, which gets the focus at opening, and in a dialog the button that closes without saving. */
export const Header = /* @__PURE__ */ forwardRef<HTMLElement, Omit<PartProps, 'children'>>(function Header(props, ref) {
  const { more, variant, titleId, close } = useSettings()
  const { title } = more.settings
  return (
    <Part base="af-dialog-header" {...props} ref={ref}>
      {variant === 'page' ? (
        <h2 id={titleId} className="af-title" tabIndex={-1}>
          {title}
        </h2>
      ) : (
        <>
          <DialogTitle>{title}</DialogTitle>
          <Button base="af-close" onClick={close}>
            {more.close}
            <Icon path={closeIcon} />
          </Button>
        </>
      )}
    </Part>
  )
})
