import type { Footprint } from '../core/index.js'
import { sweepDatabases } from './databases.js'
import { sweep } from './footprint.js'

/** Takes away what a service left on the device, and nothing of the page. */
export function cleanDevice(footprint: Footprint, view: Window & typeof globalThis): void {
  sweep({ ...footprint, nodes: [], globals: [] }, view)
  void sweepDatabases(footprint.indexedDB, view)
}
