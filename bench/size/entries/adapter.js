export { openChatStudio } from 'ask-first/vendors/open-chat-studio'
