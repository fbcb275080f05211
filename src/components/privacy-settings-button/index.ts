export { PrivacySettingsButton, type PrivacySettingsButtonProps } from './privacy-settings-button.js'
