/** Where chat and video come from; set when the shop is built. */
export const vendorOrigin: string = import.meta.env.VITE_VENDOR_ORIGIN
