// The package has no types of its own.
declare module '@tawk.to/tawk-messenger-react' {
  import type { ForwardRefExoticComponent, RefAttributes } from 'react'

  /** Its properties as its README lists them, those that are used here. */
  interface Properties {
    propertyId: string
    widgetId: string
    customStyle?: object
  }
  const TawkMessenger: ForwardRefExoticComponent<Properties & RefAttributes<unknown>>
  export default TawkMessenger
}
