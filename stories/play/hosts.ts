import { expect } from 'storybook/test'
import { samples, type VendorFolder } from '../vendors/samples'

/** Names of the hosts that a vendor's data name, without the subdomain that stands for any. */
const hostsOf = (folder: VendorFolder) =>
  Object.values(samples[folder]().hosts)
    .flat()
    .map((host) => host.replace(/^\w+:\/\//, '').replace(/^\*\./, ''))

/** Fails if this page asked a host of a vendor for anything, or holds an element that would. */
export async function expectNoContact(folder: VendorFolder): Promise<void> {
  const hosts = hostsOf(folder)
  await expect(hosts.length).toBeGreaterThan(0)
  const asked = performance.getEntriesByType('resource').map(({ name }) => name)
  const named = [...document.querySelectorAll('script, iframe, img, link')].map(
    (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
  )
  await expect([...asked, ...named].filter((address) => hosts.some((host) => address.includes(`//${host}`)))).toEqual([])
}
