// what a running chat offers, by the types of its provider
import { useVendor } from 'ask-first'

export function Known() {
  const vendor = useVendor('crisp')
  vendor?.identify?.({ email: 'anna@muster.example' })
  vendor?.close?.()
  // @ts-expect-error there may be none
  vendor.close?.()
  // @ts-expect-error not every provider can do it
  vendor?.close()
  // @ts-expect-error the provider has another word for it
  vendor?.identify?.({ mail: 'anna@muster.example' })
  // @ts-expect-error ending it is a withdrawal
  vendor?.stop?.()
  return null
}

export function Unknown() {
  // @ts-expect-error this provider takes no visitor
  useVendor('open-chat-studio')?.identify?.({ email: 'anna@muster.example' })
  // @ts-expect-error no such service
  useVendor('intercom')
  return null
}
