import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // the folder is a project of its own, with its own lockfile, although it lies in another
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
}

export default config
