import { reportForeignError } from '../core/index.js'
import { StartFailure } from './failure.js'
import type { Service, ServiceHandle, Start } from './types.js'

/** Fetches a service's code; a fetch that fails counts as blocked. */
export async function loadAdapter(service: Service): Promise<Start> {
  if (!service.load) throw new StartFailure('vendor-error')
  try {
    return await service.load()
  } catch (error) {
    throw new StartFailure('blocked', error)
  }
}

/**
 * Calls a service's own teardown, at once; what goes wrong in it is reported and stops nothing of ours.
 *
 * @returns whether it went well
 */
export async function stopHandle(handle: ServiceHandle): Promise<boolean> {
  try {
    return (await handle.stop?.()) !== false
  } catch (error) {
    reportForeignError(error)
    return false
  }
}
