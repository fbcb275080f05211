import { defineSource, type SourceAnswer, type SourceOptions } from 'ask-first/sources'

/** What is used of `__tcfapi`, version 2. */
export interface TcData {
  readonly eventStatus?: 'tcloaded' | 'cmpuishown' | 'useractioncomplete'
  readonly gdprApplies?: boolean
  readonly listenerId?: number
  readonly publisher?: { readonly customPurpose?: { readonly consents?: Readonly<Record<string, boolean>> } }
}
export type TcfApi = (command: string, version: 2, callback: (data: TcData, isDone: boolean) => void, parameter?: number) => void

/** Purposes of the site itself, as any platform of the IAB's framework tells them; it has no call to change one. */
export function tcfPurposes(options: SourceOptions<string>) {
  let said: TcData = {}
  return defineSource<TcfApi, string>(
    {
      name: 'TCF',
      reach: 'service',
      find: (view: Window & { __tcfapi?: TcfApi }) => view.__tcfapi,
      read() {
        const { eventStatus, gdprApplies, publisher } = said
        if (!eventStatus) return undefined
        // before the first answer all is false; where the law does not apply nobody was asked
        const isAnswered = gdprApplies === true && eventStatus !== 'cmpuishown'
        const answer = (is: unknown): SourceAnswer => (!isAnswered ? 'undecided' : is === true ? 'granted' : 'denied')
        const purposes = Object.entries(publisher?.customPurpose?.consents ?? {})
        return { isAnswered, answers: Object.fromEntries(purposes.map(([id, is]) => [id, answer(is)])) }
      },
      listen: () => () => undefined,
      watch(api, again) {
        api('addEventListener', 2, (data, isDone) => {
          const isOpen = data.eventStatus === 'cmpuishown'
          if (isOpen) again('shown')
          // what was said before its layer was opened again still counts
          if (isDone && (!isOpen || !said.eventStatus)) said = data
          again(data.eventStatus === 'useractioncomplete' ? 'saved' : undefined)
        })
        return () => said.listenerId !== undefined && api('removeEventListener', 2, () => undefined, said.listenerId)
      },
    },
    options,
  )
}
