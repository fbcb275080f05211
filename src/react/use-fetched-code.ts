'use client'
import { useEffect } from 'react'
import { fetchCode, type Service } from '../services/index.js'

/** Fetches our own code for a service while the visitor reads what it is asked about; the provider hears nothing of it. */
export function useFetchedCode(service: Service): void {
  useEffect(() => fetchCode(service), [service])
}
