/** Where chat and film come from; set when the app is built. */
export const vendorOrigin = process.env.NEXT_PUBLIC_VENDOR_ORIGIN ?? 'http://127.0.0.1:4711'
