export { type ConsentReceiptProps, default as ConsentReceipt } from './consent-receipt.js'
