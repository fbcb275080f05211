'use client'
import { forwardRef, type HTMLAttributes } from 'react'
import {
  ModalStatusRegion,
  useChat,
  useFetchedCode,
  useMessages,
  useMoreMessages,
  useSource,
  useSurfaceActions,
} from '../../react/index.js'
import { Button } from '../../ui/button.js'
import { Dialog, DialogTitle } from '../../ui/dialog.js'
import { closeIcon, Icon } from '../../ui/icons.js'
import { PrivacyDisclaimer } from '../privacy-disclaimer/index.js'
import { PrivacyFacts } from '../privacy-facts/index.js'
import { Alternatives } from './alternatives.js'
import { ChatControls } from './chat-controls.js'
import { OpeningHours } from './opening-hours.js'
import { usePlaceholder } from './placeholder-context.js'
import { ServicePromise } from './service-promise.js'
import { SiteExplanation } from './site-explanation.js'
import { SwitchTerms } from './switch-terms.js'
import { Unstaffed } from './unstaffed.js'
import { useIsCrowded } from './use-is-crowded.js'
import { useStep } from './use-step.js'

/**
 * Explains, and asks for this one service; a dialog beside the launcher, on small screens a sheet that covers the page.
 * Closing it, also by Escape, decides nothing.
 */
export const PlaceholderPanel = /* @__PURE__ */ forwardRef<HTMLDialogElement, HTMLAttributes<HTMLDialogElement>>(
  function PlaceholderPanel(props, ref) {
    const { id, service, place, words, isStaffed } = usePlaceholder()
    const { ask, openSettings } = useSurfaceActions()
    const { t, language, format, name } = useMessages()
    const more = useMoreMessages()
    const { status } = useChat(id).state
    const { step, onFlip } = useStep()
    useFetchedCode(service)
    const source = useSource()
    const isCrowded = useIsCrowded()
    // without a launcher there is nothing it could stand beside
    const isModal = isCrowded || place === undefined
    if (!more) return null
    const close = () => ask(undefined)
    return (
      <Dialog
        ref={ref}
        base="af-card af-float af-panel"
        open
        onOpenChange={close}
        modal={isModal}
        data-ask-first="panel"
        data-state={status}
        data-step={step}
        data-modal={isModal || undefined}
        {...language}
        {...props}
      >
        <div className="af-dialog-header">
          <DialogTitle>{format(more.chat.title, { name: name(service) })}</DialogTitle>
          <Button base="af-close" aria-label={more.close} onClick={close}>
            <Icon path={closeIcon} />
          </Button>
        </div>
        <div className="af-panel-body">
          <Unstaffed more={more} />
          {step === 'ask' && <SiteExplanation more={more} />}
          {step === 'ask' && <SwitchTerms more={more} />}
          {/* what is due to be read comes first */}
          {step === 'disclaimer' && <PrivacyDisclaimer service={id} />}
          <PrivacyFacts service={id} variant="compact" />
          {step === 'ask' && <PrivacyDisclaimer service={id} />}
          {words.servicePromise && <ServicePromise more={more} />}
          {isStaffed && words.openingHours && <OpeningHours more={more} />}
          {/* where a consent platform decides, its line leads there */}
          {(!source || source.opening === 'impossible') && (
            <Button base="af-link" data-ask-first-action="settings" onClick={openSettings}>
              {t.settingsButton}
            </Button>
          )}
        </div>
        <div className="af-panel-foot">
          <ChatControls more={more} step={step} onFlip={onFlip} onLeave={close} />
          <Alternatives />
        </div>
        {isModal && <ModalStatusRegion />}
      </Dialog>
    )
  },
)
